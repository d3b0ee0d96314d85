import type { Phrase, Site } from '../site';
import type { Label } from '../types';
import { countedSubject, generaliseAmount, opensWithFigureVerb } from './amounts';
import { generaliseDate, isDate, type Today } from './dates';
import { generaliseHost } from './hosts';
import { generaliseClient, generalisePerson } from './names';
import { generaliseAddress, generalisePlace } from './places';
import { figureIn } from './magnitude';
import { hasVerb, mainVerbOf } from './main-verb';
import { isStatement } from './shape';
import { generaliseStatement } from './statements';

export interface GeneraliseContext {
  readonly today: Today | undefined;
  readonly sector: string | undefined;
  /** True for a phrase that stands nearby already. */
  readonly used: (phrase: string) => boolean;
}

/** Less exact words for a detail that fit its sentence. Undefined where none are known: its kind in brackets is better than bad English. */
export function generalise(site: Site, label: Label, { today, sector, used }: GeneraliseContext): Phrase | undefined {
  if (site.setting === 'target') return undefined;
  if (label === 'internal-link') return generaliseHost(site);
  if (site.setting !== 'words' && site.setting !== 'value') return undefined;
  switch (label) {
    case 'client':
      return generaliseClient(site, 'client', sector);
    case 'org':
      return generaliseClient(site, 'organisation', sector);
    case 'person':
      return generalisePerson(site);
    case 'codename':
      return { text: 'a new project' };
    case 'address':
      return generaliseAddress(site);
    case 'gps':
      return site.determined ? undefined : { text: 'an undisclosed place' };
    case 'place':
      return generalisePlace(site);
    case 'birth-date':
      return birthday(site, today);
    case 'financials':
    case 'metrics':
    case 'deal-terms':
    case 'compensation':
      return (
        (isStatement(site) && !opensWithFigureVerb(site)
          ? countedSubject(site, label, { past: mainVerbOf(site.text)?.past ?? false })
          : (generaliseAmount(site, label) ?? timed(site, today))) ?? generaliseStatement(site, label, used)
      );
    case 'unreleased':
      return timed(site, today) ?? price(site) ?? generaliseStatement(site, label, used);
    case 'workforce':
    case 'legal':
    case 'incident':
    case 'method':
    case 'health':
      if (site.inTable) return figureIn(site.text) === undefined ? undefined : generaliseAmount(site, 'financials');
      return timed(site, today) ?? lasting(site) ?? howMany(site, label) ?? generaliseStatement(site, label, used);
    // Numbers that open something, and marks: less of them is nothing.
    case 'secret':
    case 'email':
    case 'phone':
    case 'government-id':
    case 'payment-card':
    case 'bank-account':
    case 'ip-address':
    case 'marking':
      return undefined;
  }
}

function timed(site: Site, today: Today | undefined): Phrase | undefined {
  const [head = ''] = site.text.split(', ');
  return isDate(site.text) && !hasVerb(head) ? generaliseDate(site, today) : undefined;
}

/** A birthday without its year becomes its season; with the year it opens accounts, so nothing of it stays. */
function birthday(site: Site, today: Today | undefined): Phrase | undefined {
  if (site.alone || site.inTable || site.setting === 'value' || /\b(?:19|20)\d\d\b|['’]\d\d\b/.test(site.text)) return undefined;
  if (isDate(site.text)) return generaliseDate(site, today);
  return /^(?:on|this|next|in) /i.test(site.text) ? { text: 'soon' } : undefined;
}

/** "41 days", whatever happened in them. */
function lasting(site: Site): Phrase | undefined {
  return /^(?:about |around |nearly |over |only |just )?[\d\p{L}.-]{1,15} (?:seconds|minutes|hours|days|weeks|months|years)$/iu.test(
    site.text,
  ) && figureIn(site.text) !== undefined
    ? generaliseAmount(site, 'metrics')
    : undefined;
}

/** "seven people" who leave are "a handful of people": the statement is around them. */
function howMany(site: Site, label: Label): Phrase | undefined {
  const counted =
    (label === 'workforce' || label === 'incident') &&
    !site.opens &&
    /^(?:about |around |nearly |over |some )?[\d\p{L}.,-]{1,20} (?:\p{L}{2,15} )?\p{L}{3,20}s?\b/u.test(site.text);
  if (!counted || isStatement(site)) return undefined;
  const figure = figureIn(site.text);
  if (figure !== undefined && (figure.value < 2 || TIME_AFTER.test(site.text.slice(figure.end)))) return undefined;
  return figure === undefined ||
    /\p{L}/u.test(site.text.slice(0, figure.start).replace(/\b(?:about|around|nearly|over|some|an?)\b/gi, ''))
    ? undefined
    : ofPeople(generaliseAmount(site, 'metrics'), label, site);
}

const TIME_AFTER =
  /^[ -](?:seconds?|minutes?|hours?|days?|evenings?|nights?|mornings?|weekends?|weeks?|months?|quarters?|seasons?|years?)\b/i;

/** Staff are people: "hundreds" alone would leave the sentence open. */
function ofPeople(phrase: Phrase | undefined, label: Label, { text }: Site): Phrase | undefined {
  const counts =
    label === 'workforce' &&
    phrase !== undefined &&
    /(?:s|couple|handful|dozen or so)$/.test(phrase.text) &&
    !/\bof\b/.test(text);
  return counts ? { ...phrase, text: `${phrase.text}${/or so$/.test(phrase.text) ? '' : ' of'} people` } : phrase;
}

function price(site: Site): Phrase | undefined {
  return /^\p{Sc}\s?\d[\d.,]*(?: .{0,20})?$/u.test(site.text) ? { text: 'a price to be announced' } : undefined;
}
