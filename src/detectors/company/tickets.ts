import { eachMatch } from '../../core/each-match';
import type { BlockContent, Match } from '../../core/types';
import { withoutEnd } from '../../core/words';

/** A project's key and a number, as Jira, Linear, YouTrack and Shortcut write them, and ServiceNow's numbers. */
const TICKET = /(?<![\w./#?=&-])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|(?:INC|CHG|PRB|RITM|REQ|SCTASK|CS)\d{7,8})(?![\w]|-\w|\.\d)/g;

/** Keys that name a standard, a format, a product line, a road or an aeroplane. */
const NO_TICKET = new Set(
  (
    'UTF UCS ISO IEC IEEE RFC CVE CWE CAPEC GHSA RUSTSEC PYSEC OSV SHA MD AES DES RSA ECDSA HMAC CRC BASE HTTP HTTPS TLS SSL IPV TCP UDP USB PCI DDR HDMI LTE ' +
    'COVID SARS MERS GPT BERT LLAMA CLAUDE GPU CPU RTX GTX RX I7 I5 X86 ARM64 ES ECMA ANSI ASCII DIN EN BS NF UL CE FCC FIPS NIST SP ITU PEP JEP JSR KEP BIP EIP ERC ADR TC ' +
    'WCAG ARIA HL7 ICD DSM ATC CAS MIL STD AK AR MIG SU TU IL UH CH AH MH KC SR PT FW ME BF HE JU SM ASTM API5 SAE AISI OHSAS SOC PCI HIPAA GDPR ' +
    'US CA NY NJ TX FL BR BMW VW AMD WD MS PS XBOX PSP NES GBA DSI IPHONE GALAXY NIKON EOS DSLR MP3 MP4 H264 DVD CD VHS VOL NO CH PAGE FIG TAB EQ SEC1 ' +
    'IBM HP DEC PDP VAX CRAY ATARI AMIGA ZX TI CASIO SN NGC IC HD HIP GJ PSR IRAS KIC TOI STS ISS SOYUZ APOLLO CRS NROL ' +
    'IL6 TNF CD4 HLA BRCA PD MRNA DNA RNA RAL PMS NCS AWG OM PLA PETG ABS EPA DHA OMEGA VITAMIN B12 PM SPF NPK UV ' +
    'ESP STM ATMEGA NRF PIC LM NE TPS BME BMP DHT MPU ADS MCP CR AA AAA LR AG RJ DB HB FM AM VHF UHF LED LCD OLED ' +
    'LANG PR RC V VER BETA ALPHA Q H1 H2 FY CY KW WK W M A B C D E F G H I J K L N O P R S T U X Y Z ' +
    'JIRA1 EUR USD GBP INR KES NGN ZAR CHF SEK NOK DKK PLN CZK JPY CNY BTC ETH SOL XRP ' +
    'KAFKA SPARK HADOOP HDFS YARN FLINK LUCENE SOLR CASSANDRA BEAM MESOS ZOOKEEPER MAVEN JDK LLVM GCC BUG GH LXD MDEV SERVER WL MC HHH GROOVY KT IDEA JENKINS DATACMNS SPR ' +
    'FORM SF I9 N400 DS DD OMB FNS HS A4 OCR GCSE BTEC NVQ IELTS TOEFL PRINCE CISSP AZ AWS SAA CKA COMPTIA ' +
    'ROUTE HWY RN RD SH NH BAB AP EX GATE T1 T2 FLIGHT BA LH AF KL UA DL AA QF EK SQ FR EZY TK AI 6E'
  ).split(' '),
);

/** Keys that teams give their own trackers, wherever they stand. */
const TEAM_KEY = new Set(
  (
    'SEC SECOPS INC OPS INFRA PLAT PLATFORM ENG DEV DEVOPS BUGS SRE RISK HR PEOPLE LEGAL FIN FINOPS DATA CUST SUP SUPP SUPPORT PROD PRODUCT BILL BILLING PAY PAYMENTS CORE BACKEND BE FE WEB MOB ' +
    'MOBILE IOS ANDROID APP APPS HELP HELPDESK ITSM TICKET TASK CHG CHANGE PRB REQ CAPA NCR DEV1 ISSUE GROWTH MKT SALES CRM ERP OPSEC IAM AUTH IDP SHIP SRV SD ITSD ESC ESCAL VULN PSIRT CSIRT AUDIT COMP QA QMS'
  ).split(' '),
);

const CUE =
  /\b(?:tickets?|tracked|tracker|jira|linear|issues?|story|epic|incident|backlog|case|change request|work order|escalation|internal|logged|filed|raised|opened|reopened|titled)\b|\bsee\s*(?::\s*)?$|\bref\b\.?/i;
const MODEL_CUE =
  /\b(?:model|type|series|camera|lens|part|form|flight|route|chip|sensor|module|board|the|an?|my|our|new|old)\s*$/i;
const PUBLIC_CUE = /\b(?:upstream|public(?:ly)?|open[- ]source|apache|changelog|release notes|known issue)\b/i;
const PUBLIC_TRACKER =
  /issues\.apache\.org|bugs\.|bugzilla|github\.com|gitlab\.com|jira\.(?:mongodb|spring|atlassian|mariadb)|openjdk|tracker\.|youtrack\.jetbrains/i;

/** Ticket numbers in a block: a team's usual key, or any key beside a word that speaks of tickets or inside a comment. */
export function* ticketsOf(block: BlockContent): Generator<Match> {
  const { text } = block;
  if (!/\d/.test(text)) return;
  for (const found of eachMatch(TICKET, text)) {
    const start = found.index;
    const end = start + found[0].length;
    const key = /^[A-Z0-9]*?(?=-|\d{7})/.exec(found[0])?.[0] ?? '';
    const digits = found[0].slice(withoutEnd(found[0], '0123456789').length);
    if (NO_TICKET.has(key) || /^[A-Z]\d?$/.test(key)) continue;
    if (digits.startsWith('0') && digits.length < 7) continue;
    const part = block.parts.find((candidate) => candidate.end > start);
    if (part?.kind === 'link-target' || part?.kind === 'image-target') continue;
    const near = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 60);
    const linked = part?.kind === 'link-text' ? text.slice(end, end + 120) : '';
    if (PUBLIC_TRACKER.test(linked) || PUBLIC_CUE.test(near)) continue;
    const cued = CUE.test(near) || /^\W{0,3}(?:ticket|issue|in (?:jira|linear|the tracker|our backlog))\b/i.test(after);
    const shaped = key.length >= 4 && digits.length >= 3 && block.kind !== 'code' && !MODEL_CUE.test(near);
    if (
      !cued &&
      !shaped &&
      part?.kind !== 'comment' &&
      !(TEAM_KEY.has(key) && digits.length >= 2) &&
      !/^[A-Z]{2,6}\d{7,8}$/.test(found[0])
    )
      continue;
    if (block.kind === 'code' && !TEAM_KEY.has(key) && !CUE.test(near)) continue;
    yield { start, end, confidence: 'likely', because: 'it has the form of a ticket number' };
  }
}
