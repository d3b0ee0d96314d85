import { modifiesNext, wordAfter, wordBefore } from '../grammar';
import type { Phrase, Site } from '../site';
import type { Label } from '../types';
import { changePhrase } from './changes';
import { COUNTED, KEPT_NOUN, MASS_NOUN, RATE_NOUN } from './kept-nouns';
import { figureIn, shareOf, type Figure } from './magnitude';
import { countPhrase, countWord } from './counts';
import { payPhrase } from './pay';
import { bareWord, sharePhrase } from './shares';

/** Less exact words for a figure, or undefined where no words are known to fit. `label` is what the figure is about. */
export function generaliseAmount(site: Site, label: Label): Phrase | undefined {
  const text = site.text.trim();
  const change = changePhrase(site);
  if (change !== undefined) return change;
  const moved = MOVED_BY.exec(text)?.[1];
  if (moved !== undefined) return { text: `${moved} noticeably` };
  const stated = NOUN_IS.exec(text);
  if (stated?.[1] !== undefined && (KEPT_NOUN.test(stated[1]) || RATE_NOUN.test(stated[1])))
    return { text: `${stated[1]} is undisclosed` };
  const own = OPENING_PREPOSITION.exec(text)?.[0];
  if (own !== undefined) {
    const inner = generaliseAmount(withoutOpening(site, own), label);
    return inner === undefined || (inner.takesBefore ?? 0) > 0 ? undefined : { text: own.toLowerCase() + inner.text };
  }
  const phrase = label === 'compensation' ? payPhrase(site) : amountPhrase(site, text, label);
  if (phrase === undefined) return undefined;
  const verb = (site.opens ? undefined : OPENING_VERB.exec(text)?.[0]) ?? '';
  const after = verb === '' ? followingWord(text, phrase) : '';
  const article = ROUGH.test(phrase) ? (INDEFINITE.exec(site.before)?.[1]?.length ?? 0) : 0;
  if (verb === '' && article > 0 && article <= site.roomBefore) return { text: phrase + after, takesBefore: article };
  return { text: verb + phrase + after, takesBefore: verb === '' ? roughnessBefore(site, phrase) : 0 };
}

/** True for a span whose verb stays, or says how the figure moved: "brought in £118,000", "fell by 37 %". */
export function opensWithFigureVerb({ text, opens }: Site): boolean {
  return MOVED_BY.test(text.trim()) || (!opens && OPENING_VERB.test(text) && figureIn(text) !== undefined);
}

/** "six of ten dies went in the bin" → "about three fifths did". Undefined where the figure is not what does something. */
export function countedSubject(site: Site, label: Label, { past }: { readonly past: boolean }): Phrase | undefined {
  const figure = figureIn(site.text);
  if (
    figure === undefined ||
    !/^(?:(?:about|around|nearly|almost|over|only|just|some) ){0,2}$/i.test(site.text.slice(0, figure.start))
  )
    return undefined;
  const share = shareOf(site.text.split(/[,;] /)[0] ?? '');
  const phrase = share === undefined ? countWord(figure.value) : sharePhrase({ ...site, text: '' }, share, '');
  return label === 'metrics' && phrase !== undefined ? { text: `${phrase} ${past ? 'did' : 'do'}` } : undefined;
}

/** The preposition that a span may open with stays: "fell ⟦by 37 %⟧", "⟦at 2,700 euros for each hour⟧". */
const OPENING_PREPOSITION =
  /^(?:by|at|for|of|to|with|in) (?=(?:about |around |nearly |almost |over |under |some |only |just )?(?:\p{Sc}|[A-Z]{2,3}\s?\d|\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|half\b|an? (?:third|quarter|fifth|tenth|hundred|thousand|million)))/iu;

function withoutOpening(site: Site, own: string): Site {
  const at = site.text.indexOf(own);
  return {
    ...site,
    text: site.text.slice(at + own.length),
    before: site.before + own,
    opens: false,
    capital: false,
    determined: false,
  };
}

/** "About ⟦one in six⟧": what is written is rough enough. */
function roughnessBefore({ before, roomBefore }: Site, phrase: string): number {
  if (!ROUGH.test(phrase) || /\b(?:is|was|are|were|be|been|all|['’]s|think|talk|know|[a-z]+ing) about $/i.test(before)) return 0;
  const rough =
    /(?:^|(?<=[^\p{L}]))(?:about|around|roughly|approximately|approx\.|nearly|almost|some|circa|just (?:over|under)|only|exactly|precisely) $/iu.exec(
      before,
    );
  const length = rough?.[0].length ?? 0;
  return length <= roomBefore ? length : 0;
}

const ROUGH =
  /^(?:about|a few|a fraction|well under|nearly|next to|a handful|a couple|a dozen or so|dozens|hundreds|thousands|tens|millions|some|hardly)\b/;

const INDEFINITE = /(?:^|[^\p{L}\p{N}])(an? )$/iu;

/** "$38 million ⟦short⟧", "four months ⟦behind⟧": without it, we would be a sum. */
function followingWord(text: string, phrase: string): string {
  const figure = figureIn(text);
  const told =
    figure === undefined
      ? null
      : /^(?: \p{L}{3,12})?(?: \p{L}{1,12})? (short|behind|ahead|over budget|under budget|overdue|late|early|in debt|in the red|in the black|in arrears|older|younger|fewer|less|more|cheaper|dearer|faster|slower)\b/iu.exec(
          text.slice(figure.end),
        );
  return told?.[1] === undefined || phrase.includes(told[1]) ? '' : ` ${told[1].toLowerCase()}`;
}

/** "fell by 37 %": the way of it stays. */
const MOVED_BY =
  /^(fell|dropped|rose|grew|climbed|increased|improved|jumped|slipped|shrank|declined|sank|went up|went down|is up|is down|are up|are down|up|down) (?:by )?(?:about |around |nearly |almost |over |more than )?(?:\p{Sc}\s?)?[\d\p{L}.,-]{1,20}(?:\s?(?:%|percent|per cent|points)| (?:times|half|third|quarter|fifth|tenth)s?)?/iu;

/** The verb that a span may open with stays: "brought in £118,000". */
const OPENING_VERB =
  /^(?:eats?|burns?|needs?|charges?|charged|brings? in|brought in|made|cleared|raised|costs?|paid|pays|earned|takes?|took|lost|spent|saved|got|hit|did|sold|owes?) /i;
const NOUN_IS = /^(\p{L}{3,15}) (?:is|was|sits|stands|runs|went|fell)\b/iu;
const MONEY =
  /[$€£¥₹₦₩₱₽₺₴₫฿₵₪]|\b(?:dollars?|euros?|pounds?|quid|grand|bucks|yen|rupees?|rand|pesos?|z[łl]oty|dirhams?|riyals?|kr|lakhs?|crores?|won|reais|francs?|[KTU]?Sh|Rs\.?|R\d|[A-Z]{2}D|EUR|GBP|CHF|SEK|NOK|DKK|PLN|INR|SAR|PHP|BRL|ZAR|NGN|KRW|IDR|Rp)\b/u;
const SCALED = /\d\s?(?:[km]|mn|bn|[bl]|cr)\b|\b(?:million|billion|thousand|grand|crore|lakh|mil)\b/i;
const MULTIPLE = /^(?:about |some |nearly |almost |over )?(?:[\p{L}\d., -]{1,30} times\b|\d[\d.,]*\s?[x×](?:\s|$))/iu;
const UNIT_PRICE =
  /\b(?:an?|per|each|the|every) (?!(?:day|week|month|year|quarter|bit|half|third|sum|hundred|thousand|million)\b)\p{L}{2,20}(?=$|,| above| over| up | for | on | from | where )|\beach\b|\/\s?(?:unit|piece|seat|kg|bag|box|l)\b/iu;
const OF_EVERY = /\b(?:of|in|out of|from) (?:each|every) /i;
const SEVERAL_TERMS = /, | and (?:my|our|the|we|kr|\p{Sc}|\d)/u;

function amountPhrase(site: Site, text: string, label: Label): string | undefined {
  if (label === 'deal-terms' && SEVERAL_TERMS.test(text))
    return PAYS.test(wordBefore(site.before)) ? 'an agreed price' : 'agreed terms';
  const figure = figureIn(text);
  const period = figure === undefined ? '' : periodAfter(text, figure);
  // The first thing said is what stands there: "$4m, and only 3% of it late" is a sum.
  const [first = ''] = text.slice(figure?.end ?? 0).split(/, | – |; /);
  const share = shareOf(period === '' ? text.slice(0, figure?.end ?? 0) + first : text.slice(0, figure?.end));
  if (share !== undefined && (!MONEY.test(text) || OF_EVERY.test(text))) return sharePhrase(site, share, period);
  if (figure === undefined) return undefined;
  if (MULTIPLE.test(text)) return 'several times as much';
  if (label === 'deal-terms' && UNIT_PRICE.test(text))
    return COUNT_AT.test(text) ? 'some at an agreed price' : atOnce(site, 'an agreed price');
  const unit = UNIT_OF_TIME.exec(text.slice(figure.end))?.[1]?.toLowerCase();
  // "a baby every three days", "one quarter with no platform fee": more is told than a time.
  if (unit !== undefined && text[figure.end] !== '-' && !isOnlyTime(text, figure)) return undefined;
  if (isMoney(text, label, figure) && unit === undefined) return moneyPhrase(site, figure, period);
  if (unit !== undefined) return text[figure.end] === '-' ? termPhrase(text) : timePhrase(site, figure.value, unit);
  if (!isNear(text, figure)) return undefined;
  if (label === 'deal-terms') return atOnce(site, 'an agreed price');
  return countPhrase(site, label, { ...figure, period });
}

const PAYS = /^(?:pay|pays|paid|paying|charge|charges|charged|cost|costs|for|at)$/;

/** A short answer where the place asks for one. */
function atOnce(site: Site, phrase: string): string {
  return site.alone || site.inTable ? 'undisclosed' : phrase;
}

/** The figure is what the span is about: before it stand no words but such that measure. */
function isNear(text: string, { start }: Figure): boolean {
  return text
    .slice(0, start)
    .split(/[^\p{L}'’-]+/u)
    .every(
      (word) =>
        word === '' ||
        /^(?:about|around|roughly|nearly|almost|over|under|just|only|some|the|an?|our|my|at|of|in|to|by|for|from|up|down|least|most|than|more|less|fewer|still|now|is|was|are|were)$/i.test(
          word,
        ) ||
        KEPT_NOUN.test(word) ||
        RATE_NOUN.test(word) ||
        COUNTED.test(word),
    );
}

function isOnlyTime(text: string, { start, end }: Figure): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end).replace(UNIT_OF_TIME, '');
  return (
    /^(?:(?:about|around|nearly|over|under|just|only|some|the|another|a|an|for|in|within|every|up to|at least) ){0,3}$/i.test(
      before,
    ) &&
    /^(?:$|[,;.–(]| (?:of (?:cash|runway|money|notice|work)|left|late|behind|ahead|early|short|older|more|ago|at most|or so|on average|in |to |from ))/i.test(
      after,
    )
  );
}

const COUNT_AT = /^[\p{L}\d-]{1,15} [\p{L}-]{3,20}s at /iu;
const UNIT_OF_TIME =
  /^[ -](?:more |working |business )?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?)\b/i;
const PERIOD =
  /^(?: [\p{Sc}\p{L}]{1,12})?(?: of (?:them|us|it))?(?: (?:an?|per|each|every) |\s?\/\s?)(day|week|month|mo|quarter|year|yr|hour|hr)\b/iu;
const PERIOD_NOUN: Readonly<Record<string, string>> = { mo: 'month', yr: 'year', hr: 'hour' };

/** " a month" where the figure is one a month. */
function periodAfter(text: string, figure: Figure): string {
  const period = PERIOD.exec(text.slice(figure.end))?.[1]?.toLowerCase();
  if (period === undefined) return '';
  const noun = PERIOD_NOUN[period] ?? period;
  return noun === 'hour' ? ' an hour' : ` a ${noun}`;
}

function isMoney(text: string, label: Label, { value }: Figure): boolean {
  if (MONEY.test(text)) return true;
  return (label === 'financials' || label === 'deal-terms') && (SCALED.test(text) || value >= 1000);
}

const DIGITS = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function moneyPhrase(site: Site, figure: Figure, period: string): string {
  const size = DIGITS[Math.min(12, String(Math.floor(figure.value)).length)] ?? '';
  if (size === '') return atOnce(site, `an undisclosed sum${period}`);
  const adjective = `${size}-figure`;
  const article = size.startsWith('e') ? 'an' : 'a';
  const noun = period === '' ? keptNouns(site.text, figure) : undefined;
  if (noun !== undefined)
    return MASS_NOUN.test(noun) || /^\P{L}{0,3}\p{Lu}/u.test(noun) ? `${adjective} ${noun}` : `${article} ${adjective} ${noun}`;
  const ends = /^[\s\p{L}]{0,12}$/u.test(site.text.slice(figure.end));
  if (period === '' && ends && (site.determined ? modifiesNext(site.after) : KEPT_NOUN.test(wordAfter(site.after))))
    return adjective;
  if (site.alone || site.inTable || (/(?:[-–]|\bin |\bof |\binto )$/.test(site.before) && !site.determined))
    return `${size} figures${period}`;
  return `${article} ${adjective} sum${period}`;
}

const NOT_KEPT_LAST =
  /^(?:annual|annualised|recurring|fixed|rolling|monthly|yearly|quarterly|net|gross|new|total|year|one-off|seed|series)$/i;

/** The noun that a figure stands before, if it is one that gives nothing away: `in annual recurring revenue`, `fixed fee`. */
function keptNouns(text: string, figure: Figure): string | undefined {
  const kept: string[] = [];
  for (const word of text.slice(figure.end).trim().split(/\s+/)) {
    const bare = bareWord(word);
    if (kept.length === 0 && !KEPT_NOUN.test(bare) && /^(?:in|of|worth|as|\p{Sc}|euros?|dollars?|pounds?|[A-Z]{3})$/u.test(bare))
      continue;
    if (!KEPT_NOUN.test(bare)) break;
    kept.push(bare);
    if (bare !== word) break;
  }
  while (NOT_KEPT_LAST.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0 ? undefined : kept.slice(0, 4).join(' ');
}

/** "nine-month rolling retainer" → "rolling retainer". */
function termPhrase(text: string): string | undefined {
  const kept = text.split(/\s+/).slice(1);
  return kept.length > 0 && kept.every((word) => KEPT_NOUN.test(word)) ? kept.join(' ') : undefined;
}

const UNIT: Readonly<Record<string, string>> = {
  sec: 'second',
  secs: 'second',
  min: 'minute',
  mins: 'minute',
  hr: 'hour',
  hrs: 'hour',
};

function timePhrase(site: Site, value: number, unit: string): string {
  const noun = `${UNIT[unit] ?? unit.replace(/s$/, '')}s`;
  if (site.determined || site.inTable) return noun;
  return value < 3 ? `a couple of ${noun}` : `some ${noun}`;
}
