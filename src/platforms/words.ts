import { dateWords } from './calendar';
import { controlById, platformById } from './index';
import type {
  AnswerValue,
  ContentKind,
  Control,
  ControlState,
  Evidence,
  Exposure,
  OpenControl,
  Region,
  Reservation,
  Use,
  Verdict,
} from './types';

/**
 * The words about exposure and controls, for the hover, the report and the panel. Whole sentences unless said otherwise.
 * They promise no more than is known: "declared on", "asked not to", "verified".
 */

const REGION_WORDS: Readonly<Record<Region, { readonly name: string; readonly inside: string }>> = {
  US: { name: 'United States', inside: 'in the US' },
  CA: { name: 'Canada', inside: 'in Canada' },
  EU: { name: 'EU or EEA', inside: 'in the EU and EEA' },
  UK: { name: 'United Kingdom', inside: 'in the UK' },
  CH: { name: 'Switzerland', inside: 'in Switzerland' },
  BR: { name: 'Brazil', inside: 'in Brazil' },
  IN: { name: 'India', inside: 'in India' },
  JP: { name: 'Japan', inside: 'in Japan' },
  KR: { name: 'South Korea', inside: 'in South Korea' },
  HK: { name: 'Hong Kong', inside: 'in Hong Kong' },
  other: { name: 'Elsewhere', inside: 'in your region' },
};

const CONTENT_WORDS: Readonly<Record<ContentKind, string>> = {
  'public-post': 'public posts',
  'limited-post': 'posts for a limited audience',
  article: 'articles',
  comment: 'comments',
  'group-post': 'posts and messages in groups',
  'private-message': 'private messages',
  photo: 'photos',
  video: 'videos',
  profile: 'profiles',
  'ai-prompt': 'what you write to its AI',
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  trains: 'Trains on it',
  unknown: 'Not known',
  'asked not to': 'Asked not to train',
  'not used': 'Stated as not used',
};

/** "United Kingdom", as a choice. */
export function regionName(region: Region): string {
  return REGION_WORDS[region].name;
}

/** As it stands in a sentence: "the UK". */
export function regionInWords(region: Region): string {
  return REGION_WORDS[region].inside.replace(/^in /, '');
}

/** "public posts": plural, lower case. Of a platform: what one writes with a writing tool is no AI of its own. */
export function contentWords(content: ContentKind, platform?: string): string {
  const tool = platform === undefined ? undefined : platformById(platform);
  if (content !== 'ai-prompt' || tool?.family !== 'writing-tool') return CONTENT_WORDS[content];
  return tool.plural ? 'what you write with them' : 'what you write with it';
}

/** Two to four words, without a full stop. */
export function verdictWords(verdict: Verdict): string {
  return VERDICT_WORDS[verdict];
}

/** One or two sentences about a draft's destination: what happens there, and what the author said or can still do. */
export function exposureSentence(exposure: Exposure): string {
  const name = nameOf(exposure.platform);
  if (exposure.reservation !== undefined) return reservationSentence(exposure.reservation, name);
  const what = contentWords(exposure.content, exposure.platform);
  if (exposure.verdict === 'trains') return `${trainsClause(exposure, name, what)}, ${openClause(exposure)}.`;
  if (exposure.verdict === 'asked not to') return askedSentence(exposure, name, what);
  if (exposure.verdict === 'not used') return `${name}: ${what} ${isOrAre(what)} stated as not used for training.`;
  return unknownSentence(exposure, name, what);
}

/** The words of an exposure's sentence that speak of the control to look at, and that control; undefined: none waits for an answer. */
export function waitingControl(exposure: Exposure): { readonly words: string; readonly control: string } | undefined {
  const waiting = exposure.reservation === undefined ? exposure.open.filter(({ why }) => why !== 'left on') : [];
  const [first] = waiting;
  if (first === undefined) return undefined;
  return { words: exposure.verdict === 'trains' ? waitingWords(waiting) : 'the setting', control: first.control };
}

/** The verdict of a platform's card: a few words, without a full stop. */
export function cardVerdict(exposure: Exposure): string {
  const what = contentWords(exposure.content, exposure.platform);
  if (exposure.verdict === 'trains') return `${isPlural(exposure) ? 'Train' : 'Trains'} on ${what}`;
  if (exposure.verdict === 'asked not to')
    return exposure.reservation === 'named bots only' ? 'Asked not to train, by name' : 'Asked not to train';
  if (exposure.verdict === 'not used') return `Not used: ${what}`;
  return exposure.open.some(({ why }) => why === 'due again') ? 'Not known: look at the setting again' : `Not known for ${what}`;
}

/** What is known behind a verdict: since when, by default or not, and the notes of its uses. */
export function factsSentences(exposure: Exposure): string {
  const notes = [...new Set(exposure.uses.map(({ note }) => note))];
  const first = exposure.uses[0];
  const since = exposure.region === null && first?.regions !== 'everywhere' ? undefined : sinceWords(exposure.uses);
  if (exposure.verdict !== 'trains' || first === undefined || since === undefined) return notes.join(' ');
  const place = first.regions === 'everywhere' ? '' : ` ${inside(exposure.region)}`;
  return [`Since ${since}${place}, on by default.`, ...notes].join(' ');
}

/** Several destinations in one sentence: the worst one, or that all are alike. Empty where there are none. */
export function destinationsSentence(exposures: readonly Exposure[]): string {
  const [first, second] = exposures;
  if (first === undefined) return '';
  if (second === undefined) return exposureSentence(first);
  if (exposures.every(({ verdict }) => verdict === 'asked not to')) {
    return `${exposures.length === 2 ? 'Both' : `All ${exposures.length}`} are asked not to train on it. It is public all the same.`;
  }
  return `Worst of the ${exposures.length === 2 ? 'two' : exposures.length}: ${exposureSentence(first)}`;
}

/** The state of a control, without a full stop: "Set to Off, declared 3 Nov 2026". */
export function stateWords(control: Control, state: ControlState): string {
  switch (state.kind) {
    case 'not answered':
      return 'Not answered';
    case 'no opt-out exists':
      return 'Decide before posting';
    case 'set':
      return `${answerWords(control, 'set')}, declared ${dateWords(state.on)}`;
    case 'left on':
      return `${answerWords(control, 'left-on')}, ${dateWords(state.on)}`;
    case 'not applicable':
      return 'Doesn’t apply to this account';
    case 'due again': {
      const why =
        state.reason === 'interval passed'
          ? `time to look again since ${dateWords(state.since)}`
          : changeWords(state.what, state.since);
      return `Due again. Declared ${dateWords(state.answer.on)}; ${why}`;
    }
  }
}

/** The three answers to a control, as choices: "Set to Off", "Left on, by choice", "Doesn’t apply". */
export function answerWords(control: Control, value: AnswerValue): string {
  if (value === 'not-applicable') return 'Doesn’t apply';
  if (value === 'set') {
    if (control.form === 'form') return 'Sent';
    if (control.form === 'tick') return control.recommended;
    if (control.form === 'action') return 'Done';
    if (control.form === 'habit') return 'Kept to';
    return `Set to ${control.recommended}`;
  }
  if (control.form === 'form') return 'Not sent, by choice';
  if (control.form === 'action' || control.form === 'habit') return 'Not done, by choice';
  if (control.form === 'choice') return 'Left as it is, by choice';
  return /^(?:on|ticked)$/i.test(control.recommended) ? 'Left off, by choice' : 'Left on, by choice';
}

/** After an answer: "asks again on 20 Feb 2027, or sooner if a fact changes"; no capital, no full stop. */
export function againWords(state: ControlState): string | undefined {
  if (state.kind === 'not applicable') return 'asks again if a fact changes';
  return state.kind === 'set' || state.kind === 'left on'
    ? `asks again on ${dateWords(state.againOn)}, or sooner if a fact changes`
    : undefined;
}

/** Who says it and when: "LinkedIn, kept by Open Terms Archive; its own text, 21 Aug 2026". */
export function evidenceWords({ publisher, grade, date }: Evidence): string {
  return `${publisher}; ${GRADE_WORDS[grade]}, ${date === undefined ? 'undated' : dateWords(date)}`;
}

const GRADE_WORDS: Readonly<Record<Evidence['grade'], string>> = {
  own: 'its own text',
  authority: 'a data-protection authority',
  help: 'help text',
  press: 'press',
  guide: 'a guide by others',
  background: 'common knowledge',
};

function trainsClause(exposure: Exposure, name: string, what: string): string {
  const by = new Set(exposure.uses.flatMap((use: Use) => use.by));
  const verb =
    by.size === 1 && by.has('licensees')
      ? `${name} gives ${what} to companies that train on them`
      : `${name} ${isPlural(exposure) ? 'train' : 'trains'} on ${what}`;
  const regional = exposure.uses.some(({ regions }) => regions !== 'everywhere');
  if (exposure.region === null && regional) return `${verb} in some regions by default`;
  const since = sinceWords(exposure.uses);
  return [verb, regional ? inside(exposure.region) : '', 'by default', since === undefined ? '' : `since ${since}`]
    .filter((word) => word !== '')
    .join(' ');
}

/** Since when at the latest: "18 Sep 2024 or earlier". */
function sinceWords(uses: readonly Use[]): string | undefined {
  const first = uses.filter(({ since }) => since !== undefined).sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))[0];
  return first?.since === undefined ? undefined : `${dateWords(first.since)}${first.orEarlier ? ' or earlier' : ''}`;
}

function openClause(exposure: Exposure): string {
  const { open } = exposure;
  if (open.length === 0) return exposure.noOptOut ? 'and no opt-out exists' : 'and no setting for it was found';
  const waiting = open.filter(({ why }) => why !== 'left on');
  if (waiting.length === 0) return `and the ${nounOf(open)} on this account was left as it is by choice`;
  const what = waitingWords(waiting);
  return `and ${what} ${waiting.length === 1 ? 'is' : 'are'} ${waiting.every(({ why }) => why === 'due again') ? 'due again' : 'not answered yet'}`;
}

function waitingWords(waiting: readonly OpenControl[]): string {
  return waiting.length === 1 ? `the ${nounOf(waiting)} on this account` : `${waiting.length} settings on this account`;
}

function nounOf(open: readonly OpenControl[]): string {
  const form = open.length === 1 ? controlById(open[0]?.control ?? '')?.form : undefined;
  if (form === 'switch') return 'switch';
  return form === 'form' ? 'form to object' : 'setting';
}

function askedSentence(exposure: Exposure, name: string, what: string): string {
  const declared = exposure.declaredOn === undefined ? '' : `, declared on ${dateWords(exposure.declaredOn)}`;
  const due = exposure.open.length > 0 ? ' It is time to look at the setting again.' : '';
  const open =
    exposure.content === 'ai-prompt' || exposure.content === 'private-message' || exposure.content === 'limited-post'
      ? ''
      : ' The post is public all the same.';
  return `${name} ${isPlural(exposure) ? 'are' : 'is'} asked not to train on ${what}${declared}.${open}${due}`;
}

function unknownSentence(exposure: Exposure, name: string, what: string): string {
  const due = exposure.open.flatMap(({ control, why }) => (why === 'due again' ? (controlById(control) ?? []) : []))[0];
  if (due?.changed !== undefined)
    return `You asked ${name} not to train, but ${changeWords(due.changed.what, due.changed.on)}: look at the setting again.`;
  const note = exposure.uses[0]?.note;
  const gap = `${name}: whether ${what} ${isOrAre(what)} used for training is not known.`;
  return note === undefined ? gap : `${gap} ${note}`;
}

function reservationSentence(reservation: Reservation, name: string): string {
  switch (reservation) {
    case 'general reservation':
      return `${name} asks every training crawler to stay out, verified in its files. The post is public all the same.`;
    case 'named bots only':
      return `${name} asks training crawlers to stay out by name, verified in its files. Others are not asked, and the post is public all the same.`;
    case 'contradiction':
      return `${name}’s files contradict each other about training, so what crawlers take from them is not known.`;
    case 'comment only':
      return `${name} says no to training in a comment only, which no crawler reads.`;
    case 'none':
      return `${name} asks no training crawler to stay out.`;
  }
}

function changeWords(what: string | undefined, on: string): string {
  return `${what ?? 'the facts changed'}${what === undefined ? '' : ` ${on.length === 10 ? 'on' : 'in'} ${dateWords(on)}`}`;
}

function inside(region: Region | null): string {
  return region === null ? '' : REGION_WORDS[region].inside;
}

function isOrAre(what: string): string {
  return what.startsWith('what ') ? 'is' : 'are';
}

function isPlural({ platform }: Exposure): boolean {
  return platformById(platform)?.plural === true;
}

function nameOf(platform: string): string {
  return platformById(platform)?.name ?? platform;
}
