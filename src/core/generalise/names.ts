import type { Phrase, Site } from '../site';
import { wordAfter } from '../grammar';

/** What a name's own words, or the words beside it, say of the trade it is in. Its order decides. */
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:insur(?:ance|ers?)|assurance|underwrit\p{L}{0,6}|seguros|versicherung\p{L}{0,4})\b/iu, 'insurance'],
  [
    /\b(?:banks?|bancorp|capital|ventures?|equity|credit union|fintech|lenders?|financ(?:e|ial)|funds?|investments?|investors?)\b/iu,
    'finance',
  ],
  [/\b(?:hospitals?|clinics?|medical|health(?:care)?|diagnostics?|dental|dentists?|nursing|hospice)\b/iu, 'healthcare'],
  [/\b(?:pharma\p{L}{0,10}|biologics?|biotech\p{L}{0,6}|therapeutics?|bio|labs?)\b/iu, 'life sciences'],
  [/\b(?:freight|logistics?|shipping|couriers?|cargo|haulage|transport\p{L}{0,5}|cold chain|forward\p{L}{0,4})\b/iu, 'logistics'],
  [
    /\b(?:baker\p{L}{0,4}|foods?|fruit|dair\p{L}{1,4}|meats?|brewer\p{L}{1,4}|coffee|roasters?|chocolat\p{L}{1,6}|catering|restaurants?|oysters?|sauce|farms?|growers?|mills?|laiteries|fermes)\b/iu,
    'food',
  ],
  [/\b(?:hotels?|resorts?|hospitality|travel|airlines?|tour(?:s|ism)|cruises?)\b/iu, 'travel'],
  [/\b(?:energy|solar|power|wind|oil|gas|utilit(?:y|ies)|electric\p{L}{0,4})\b/iu, 'energy'],
  [
    /\b(?:estates?|propert(?:y|ies)|housing|homes|builders?|construction|architects?|strandeiendom|immobili\p{L}{1,4})\b/iu,
    'property',
  ],
  [/\b(?:motors?|automotive|cars?|vehicles?|bicycles?|cycles?|trucks?)\b/iu, 'transport'],
  [
    /\b(?:steel|metals?|machin\p{L}{1,5}|engineering|plastics?|poly\p{L}{1,8}|hydraulics?|industri\p{L}{1,4}|manufactur\p{L}{1,5}|foundr(?:y|ies)|cranes?|factory|robot\p{L}{0,6})\b/iu,
    'manufacturing',
  ],
  [/\b(?:software|systems|tech\p{L}{0,6}|digital|cloud|data|cyber\p{L}{0,8}|ai|apps?|saas|semiconductors?)\b/iu, 'technology'],
  [/\b(?:schools?|colleges?|universit(?:y|ies)|academ(?:y|ies)|education|tutors?)\b/iu, 'education'],
  [
    /\b(?:retail\p{L}{0,3}|stores?|shops?|supermarkets?|grocer\p{L}{1,4}|supply|fashion|shoes?|cosmetics?|jewell?er\p{L}{0,3})\b/iu,
    'retail',
  ],
  [/\b(?:media|games?|studios?|films?|pictures|publish\p{L}{1,4}|press|books?|radio|records|music|forlag|verlag)\b/iu, 'media'],
  [/\b(?:council|ministry|municipal\p{L}{0,4}|government|authority|department)\b/iu, 'the public sector'],
  [/\b(?:trust|foundation|charit(?:y|ies)|ngo)\b/iu, 'the charity sector'],
  [/\b(?:law|legal|solicitors?|attorneys?|advocates?|notar\p{L}{1,4})\b/iu, 'law'],
];

export const SECTOR_NAMES = SECTORS.map(([, sector]) => sector);

/** "a client in insurance" where its name, the words beside it or the term list says the trade, else "a client". */
export function generaliseClient(site: Site, noun: string, sectorTold: string | undefined): Phrase {
  const possessive = /^['’]s?\b/.test(site.after);
  const beside = /^,? (?:an?|the|our|one of the|who|which|whose) ([^.,;:()]{3,60})/i.exec(site.after)?.[1] ?? '';
  const sector = sectorTold ?? sectorIn(site.text.replace(/[-_]/g, ' ')) ?? sectorIn(beside);
  const modifies = site.determined && /^ [\p{L}]/u.test(site.after);
  const article = noun === 'organisation' ? 'an' : 'a';
  return { text: sector === undefined || possessive || modifies ? `${article} ${noun}` : `${article} ${noun} in ${sector}` };
}

function sectorIn(words: string): string | undefined {
  return SECTORS.find(([pattern]) => pattern.test(words))?.[1];
}

/** What a person may be to the author or at work. Kin and neighbours keep their word: it names nobody. */
const ROLE =
  /(?:colleagues?|neighbou?rs?|boss|manager|engineer|nurse|doctor|dentist|apprentice|intern|trainee|producer|designer|developer|teacher|coach|driver|founder|cofounder|co-founder|partner|friend|wife|husband|son|daughter|mother|father|mum|mom|dad|sister|brother|aunt|uncle|cousin|niece|nephew|grand(?:mother|father|ma|pa|son|daughter)|mother-in-law|father-in-law|patient|client|customer|candidate|tenant|landlord|lawyer|accountant|secretary|assistant|director|officer|lead|head of [a-z]+|analyst|consultant|recruiter|editor|author|photographer|chef|cook|barista|waiter|farmer|baker|mechanic|electrician|plumber|operator|captain|pilot|contact|owner|operations lead|hygienist|guest|volunteer|treasurer|widow|widower|student|pupil|witness|buyer|seller|supplier|technician|researcher|professor|scientist|colourist|hostess|lady|gentleman|guy|woman|man|girl|boy|kid|child|baby)/;
const ROLE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])((?:my|our|his|her|their|your|the|an?) (?:[\\p{L}-]{2,15} ){0,3}${ROLE.source}),? (?:called |named |[*_(]{0,2})$`,
  'iu',
);
const ROLE_AFTER = new RegExp(
  `^,? ?\\(?((?:my|our|his|her|their|the|an?) (?:[\\p{L}-]{2,15} ){0,3}${ROLE.source})(?=[,.;)]|$)[,)]?`,
  'iu',
);

/** A person becomes their role where the draft says it, without saying it twice; else "a colleague" at work, or "someone". */
export function generalisePerson(site: Site): Phrase {
  const after = ROLE_AFTER.exec(site.after);
  if (after?.[1] !== undefined && !/\($/.test(site.before)) return { text: after[1], takesAfter: after[0].length };
  const before = ROLE_BEFORE.exec(site.before);
  if (before?.[1] !== undefined) {
    const taken = before[0].length - before[0].search(/,? (?:called |named |[*_(]{0,2})$/);
    const opened = /\($/.test(before[0]);
    // "my neighbour, Joris, says": both commas go with the name.
    const comma = !opened && /,\s?$/.test(before[0].trimEnd()) && site.after.startsWith(',') ? 1 : 0;
    if (!opened) return { text: '', takesBefore: taken, takesAfter: comma };
  }
  const atWork = /\b(?:our|team|colleagues?|office|works?|hired|manager|shift|company|desk|meeting|project|we)\b/i.test(
    site.before.slice(-120) + ' ' + site.after.slice(0, 80),
  );
  return { text: site.determined ? 'colleague' : atWork && wordAfter(site.after) !== 'and' ? 'a colleague' : 'someone' };
}
