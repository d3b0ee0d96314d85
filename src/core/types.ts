/**
 * The nouns of Holdout. Everything here is plain readonly data.
 *
 * Offsets are UTF-16 code units, half-open (`start` inclusive, `end` exclusive). An offset counts from the start of the
 * draft, except inside a {@link Block}, where it counts from the start of that block's text: a block is found again
 * wherever it moves to.
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Group = 'access' | 'personal' | 'company';

/** What a detail is. The group of each label is in {@link GROUP_OF}. `org` and `place` are only ever `possible`. */
export type Label = keyof typeof GROUP_OF;

export const GROUP_OF = {
  secret: 'access',
  person: 'personal',
  email: 'personal',
  phone: 'personal',
  address: 'personal',
  gps: 'personal',
  'birth-date': 'personal',
  'government-id': 'personal',
  'payment-card': 'personal',
  'bank-account': 'personal',
  'ip-address': 'personal',
  health: 'personal',
  compensation: 'personal',
  client: 'company',
  codename: 'company',
  unreleased: 'company',
  financials: 'company',
  'deal-terms': 'company',
  metrics: 'company',
  workforce: 'company',
  legal: 'company',
  incident: 'company',
  'internal-link': 'company',
  marking: 'company',
  method: 'company',
  org: 'company',
  place: 'personal',
} as const satisfies Readonly<Record<string, Group>>;

/**
 * How sure a detector is. `certain`: a checksum holds, or the author listed the term. `likely`: shape and context agree.
 * `possible`: one of them does. `likely` and up is shown by default.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** The kind of a part of a block: where in the Markdown a detail stands. */
export type PartKind =
  | 'prose'
  | 'code'
  | 'inline-code'
  | 'link-text'
  | 'link-target'
  | 'link-title'
  | 'image-alt'
  | 'image-target'
  | 'html'
  | 'comment'
  | 'front-matter';

/** A stretch of a block's text of one kind. Parts are sorted and don't overlap; markup belongs to no part. */
export interface Part extends Span {
  readonly kind: PartKind;
  /** In front matter: the key whose value this is, in lower case (`author`, `holdout.platform`). */
  readonly key?: string;
}

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-row'
  | 'table-header'
  | 'code'
  | 'html'
  | 'comment'
  | 'front-matter'
  | 'link-definition'
  /** What stands between blocks: blank lines, list markers, quote markers, rules. Nothing is looked for there. */
  | 'gap';

/** How much of the text before a block is its context. A post's paragraphs are often one sentence long. */
export const BEFORE_LENGTH = 240;

/**
 * A leaf block's content and context, without its place. Equal contents (and an equal {@link Voice}) give equal findings:
 * this is the key of the memo. An edit therefore costs the block itself and the block after it.
 */
export interface BlockContent {
  readonly kind: BlockKind;
  readonly text: string;
  /**
   * As long as `text`: the words that a reader reads, everything else blanked to spaces (line breaks kept). Holds prose,
   * headings, table cells, link texts and titles, image alt texts, comments and front-matter values; holds no code, no
   * link or image target, no HTML tag, no front-matter key. Comments and table cells
   * are cut off from their neighbours by line breaks.
   */
  readonly prose: string;
  /** An array of its own for each text: by it, what was worked out of a block is found again when only its context has changed. */
  readonly parts: readonly Part[];
  /** The readable words just before this block (at most {@link BEFORE_LENGTH} code units), trimmed; empty at the top. */
  readonly before: string;
  /** The words of the nearest heading above, trimmed; empty where there is none. */
  readonly heading: string;
  /** In a table row: the header row as written, with its pipes. Empty elsewhere. */
  readonly header: string;
}

/** A block and its place in the draft. Blocks tile the draft: each starts where the one before ended. */
export interface Block extends Span {
  readonly content: BlockContent;
}

/** What a detector reports of a block. Offsets count from the start of the block's text. It holds no text of the draft. */
export interface Match extends Span {
  readonly confidence: Confidence;
  /** Why this is a hit, as the end of a sentence ("…because …"), of the detector's own words: "its check digits hold". */
  readonly because: string;
  /** Where a detector finds more than one kind of detail: which one. Otherwise the detector's own label. */
  readonly label?: Label;
  /**
   * True for a name that was recognised by its context and should be found wherever the draft repeats it.
   * See mentions.ts.
   */
  readonly named?: boolean;
  /**
   * What speaks for this name and against it, where one block is not enough to decide. Such a match is reported, as
   * `named`, when the cues of all its occurrences in the draft add up. See candidates.ts.
   */
  readonly cues?: readonly Cue[];
  /** Of a match with cues: what the words around it say besides, as learnt; see name-model.ts. */
  readonly words?: number | undefined;
  /**
   * Where a match rests on what its sentence is like: the index of that sentence in its block's {@link Words}. Such a match is reported when the
   * sentence, with the draft around it, likely tells something private. See evidence.ts.
   */
  readonly sentence?: number;
}

/** One kind of reason for or against a name. The same `id` counts once in a draft. */
export interface Cue {
  readonly id: string;
  /** Positive: for; negative: against; -50 and below is final. */
  readonly points: number;
}

/** One sensitive detail in a draft. Holds no text: who needs the text slices the draft. */
export interface Finding extends Span {
  readonly detector: string;
  readonly label: Label;
  readonly group: Group;
  readonly confidence: Confidence;
  readonly because: string;
  /** The kind of part it stands in, so that forgotten places (a comment, alt text, front matter) can be named. */
  readonly part: PartKind;
}

/** A detector that failed on a block. Costs that detector's findings there, never the scan. Holds no text. */
export interface Fault {
  readonly detector: string;
  /** The error's class, never its message: messages quote their input. */
  readonly error: string;
}

export interface Scan {
  /** Sorted by start, then by end, longest first. */
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/** A public page that a format or a fact was taken from. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** An executable example: the draft's text, with what must be found between ⟦ and ⟧. */
export type Hit = string;

/** Text in which the detector must find nothing, and why. May not hold marks. */
export interface NearMiss {
  readonly text: string;
  readonly why: string;
}

/** Facts about the whole draft that a detector may weigh. All derived from the text, so that a scan stays a pure function. */
export interface Voice {
  /** Front-matter values of `author`, `byline`, `name`… in lower case: the author's own name is no leak. */
  readonly authors: readonly string[];
  /** True where the draft tells of the past: several years of the last centuries stand in it. */
  readonly past: boolean;
  /** True where the draft says that its people or its story are invented, or starts from something that is. */
  readonly invented: boolean;
  /** True where an embargo stands at the top of the draft: what it announces is not public yet. */
  readonly embargoed: boolean;
  /** True where the draft says that its people are called by other names than their own. */
  readonly renamed: boolean;
  /** What the draft speaks of, and how often, in coarse levels; see profile.ts. */
  readonly profile: Profile;
}

/**
 * Levels from 0 (not at all) to 4 (all the time); `length` from 0 (a line) to 4 (a long article); `told` from 0 (nothing private is
 * told: news, a recipe, a manual) to 4.
 */
export type Profile = Readonly<
  Record<
    | 'we'
    | 'me'
    | 'public'
    | 'disclosed'
    | 'supposed'
    | 'forReaders'
    | 'hushed'
    | 'deal'
    | 'indicator'
    | 'years'
    | 'length'
    | 'told',
    number
  >
>;

export interface Detector {
  /** `group/kebab-case`, equal to the file's path. */
  readonly id: string;
  readonly title: string;
  readonly label: Label;
  readonly doc: {
    /** What is recognised. */
    readonly what: string;
    /** What follows from publishing it. */
    readonly why: string;
    /** What to write instead. */
    readonly fix: string;
  };
  readonly sources: readonly Source[];
  /** What the label style of redaction writes, without brackets: `client`, `API key`. */
  readonly placeholder: string;
  /** Lower-case strings of which the block's text must contain one before `detect` is called. Absent: always called. */
  readonly keywords?: readonly string[];
  /** `text`: everywhere, code and links included. `prose`: only blocks with readable words are passed. */
  readonly looksAt: 'text' | 'prose';
  /** True where its findings give way to those of other detectors that overlap them: see {@link settle}. */
  readonly givesWay?: boolean;
  /** It gives way, and yet knows by a detail's form where that starts and ends: a redaction need not take its sentence. */
  readonly knowsEnds?: boolean;
  detect(block: BlockContent, context: DetectContext): Iterable<Match>;
  readonly examples: {
    readonly hits: readonly Hit[];
    readonly nearMisses: readonly NearMiss[];
  };
}

/** What a detector may ask for besides the block. */
export interface DetectContext {
  readonly voice: Voice;
}
