import fc from 'fast-check';
import { parse } from '../../src/core/parse';
import type { Detector, Label } from '../../src/core/types';
import { randomDraft } from './markdown';

/** Details of each kind that fake detectors know by heart. None is a word of redaction's own. */
const PLANTED = {
  client: ['Northwind Freight', 'northwind-freight', 'NorthwindFreight', 'Contoso', 'Meyers'],
  person: ['Ruth Okafor', 'Okafor', 'Mr Lovelock', 'joris'],
  codename: ['Driftglass', 'driftglass', 'ACORN'],
  org: ['Fabrikam Bank'],
  place: ['Oulu'],
  secret: ['hunter2hunter2', 'https://hooks.invalid/T0/B0/abcdef'],
  email: ['a.person@corp.invalid'],
  phone: ['+61 417 382 905'],
  address: ['Flat 3, 27 Arbour Terrace', 'Myllytie 9, 90130 Oulu'],
  gps: ['61.4988, 23.7610'],
  'birth-date': ['6 April 1991', 'this coming 4th of July'],
  'government-id': ['060491-6086'],
  'payment-card': ['4539 7569 9639 3061', '07/28'],
  'bank-account': ['NL14 INGB 0015 4183 06'],
  'ip-address': ['81.174.92.217', '64:6c:e7:78:92:98'],
  health: ['his slipped disc', 'on the oxygen since the summer', 'a mass on her', 'couldn’t walk a step'],
  compensation: ['£74,500', '205 plus a sign-on of 40'],
  unreleased: ['the second week of October', 'a second season', 'both arms came out level', 'as a stand-alone app for opticians'],
  financials: ['$4.2M ARR', '£38k', 'from ₹4,850 to ₹1,990', 'three million two left', 'until the end of Safar'],
  'deal-terms': ['€38 a box', 'nine on thirty-six pre, 2x participating', 'at 30 euros a seat', '$47,500, in two'],
  metrics: [
    '31% of our orders',
    'one in 40',
    '6,120 copies',
    '8,100 → 12,900',
    'six of ten dies went in the bin',
    'fell by 37 % over the winter, and',
  ],
  workforce: [
    'The night desk goes to Gdynia',
    'not replacing the two who left',
    'QA goes down to nine people after the holidays',
    'isn’t standing again',
    'would have been out the door in April',
  ],
  legal: [
    'been reported by our own subcontractor',
    'If they take the fifty-one percent',
    'it folds',
    'a very large Danish buyer',
  ],
  incident: [
    'a caching change had mixed up the ids',
    'it sent\nnineteen lorries twice',
    'a bad migration double-charged them',
    '41 days',
  ],
  'internal-link': ['https://wiki.corp.invalid/x', 'pg-01.corp.invalid', 'SEC-2291'],
  marking: ['STRICTLY PRIVATE'],
  method: ['slake the pectin in bourbon', 'never goes over 22 degrees', 'he doses at dusk'],
} as const satisfies Readonly<Record<Label, readonly string[]>>;

/** Detectors that find the planted details wherever they stand in a part, and nothing else. */
export const PLANTED_DETECTORS: readonly Detector[] = (Object.keys(PLANTED) as Label[]).map((label) =>
  detectorOf(label, PLANTED[label].map(escaped).join('|')),
);

/** Detectors that flag what redaction writes, or anything beside it: it has to come to an end all the same. */
export const ZEALOUS_DETECTORS: readonly Detector[] = [
  detectorOf('financials', String.raw`\b\w+-figure(?: \w+){0,2}|\bundisclosed\b|\bsum\b`),
  detectorOf('client', String.raw`\bClients? [A-Z]\b|\bNorthwind\b|\b(?:our|a) client\b`),
  detectorOf('unreleased', String.raw`\bthis (?:spring|summer|autumn|winter)\b|\bsoon\b|\bOctober\b`),
  detectorOf('incident', String.raw`\b(?:an )?incident\b[^.\n]{0,20}|\bwent wrong\b`),
  detectorOf('metrics', String.raw`\b\d[\d.,]*%?|\babout \w+ \w+`),
  detectorOf('person', String.raw`\b[A-Z][a-z]+ [A-Z]\b|\bsaid \w+`),
  detectorOf('codename', String.raw`#\w+|\b[A-Z][a-z]+[A-Z]\w*|\b[a-z]+[_-][a-z]+\b`),
  detectorOf('email', String.raw`\[[a-z -]+\]|\S+@\S+`),
];

function detectorOf(label: Label, pattern: string): Detector {
  const expression = new RegExp(pattern, 'gu');
  return {
    id: `company/planted-${label}`,
    title: label,
    label,
    doc: { what: '', why: '', fix: '' },
    sources: [],
    placeholder: label === 'email' ? 'e-mail address' : label,
    looksAt: 'text',
    *detect({ text, parts }) {
      for (const match of text.matchAll(expression)) {
        const end = match.index + match[0].length;
        if (parts.some((part) => part.start <= match.index && end <= part.end))
          yield { start: match.index, end, confidence: 'likely', because: 'it was planted' };
      }
    },
    examples: { hits: [], nearMisses: [] },
  };
}

/** Sentences and blocks with a place for a detail. */
const FRAMES = [
  'We said that @ is over.\n\n',
  '@ and we laughed.\n',
  '**@** said so.\n\n',
  "The *@'s* plan, an @ plan.\n",
  '- @\n- not @: ask\n',
  '1. @\n2. (@)\n',
  '# About @\n\n',
  '> @, they said\n> and @\n\n',
  '| what | how |\n|---|---|\n| @ | 4 |\n| x | @ and @ |\n\n',
  '```sh\nrun --with @ \n@\n```\n\n',
  'see `@` and `x-@-y`\n',
  '[@](https://a.example/p?q=1) and [x](@)\n',
  '[text](https://a.example/@/z "t @")\n',
  '![@ on a wall](img/@.png)\n',
  '<!-- @ must go -->\n\n',
  '<div title="@">@</div>\n\n',
  '#@ #two\n',
  '[@]: https://a.example\n',
  '@: he said\n',
  '@\n',
  '@(x) [@] "@"\n',
  '<https://a.example/@>\n',
  '[^1]: @\n\n',
  '    @\n\n',
  '@ @\n',
  'An @ or two; @!\n\n',
  '- [ ] @\n',
  '@\n===\n\n',
];
const FRONTS = ['', '', '---\ntitle: About @\nwhen: @\ntags: [@, x]\nquoted: "@"\n---\n', '+++\ntitle = "@"\n+++\n'];

/** A random draft with planted details in every kind of place. */
export function plantedDraft(): fc.Arbitrary<string> {
  const detail = fc.constantFrom(...Object.values(PLANTED).flat());
  const frame = fc.tuple(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...FRAMES) }, { weight: 1, arbitrary: randomDraft() }),
    fc.array(detail, { minLength: 4, maxLength: 4 }),
  );
  const front = fc.tuple(fc.constantFrom(...FRONTS), fc.array(detail, { minLength: 4, maxLength: 4 }));
  return fc
    .tuple(front, fc.array(frame, { maxLength: 8 }))
    .map(([head, frames]) => [head, ...frames].map(([text, details]) => filled(text, details)).join(''));
}

function filled(frame: string, details: readonly string[]): string {
  let at = 0;
  return frame.replace(/@/g, () => details[at++ % details.length] ?? '');
}

/** The kinds of a draft's blocks, in order. */
export function blockKinds(text: string): readonly string[] {
  return parse(text)
    .map(({ content }) => content.kind)
    .filter((kind) => kind !== 'gap');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
