import type { Source } from '../core/types';

/**
 * The nouns of platforms, exposure and the checklist. Plain readonly data: a checklist is stored as JSON as it stands.
 *
 * A day is a string `YYYY-MM-DD`; a fact's date may be less exact (`YYYY-MM`, `YYYY`). Nothing here knows which day it
 * is: who asks passes today's date in.
 */

/** Where the account is. `EU` is the EU and the EEA; `other` is every place without its own row. */
export const REGIONS = ['US', 'CA', 'EU', 'UK', 'CH', 'BR', 'IN', 'JP', 'KR', 'HK', 'other'] as const;
export type Region = (typeof REGIONS)[number];

export const CONTENT_KINDS = [
  'public-post',
  'limited-post',
  'article',
  'comment',
  'group-post',
  'private-message',
  'photo',
  'video',
  'profile',
  'ai-prompt',
] as const;
/** What is posted. `limited-post`: for friends, followers or members only. `group-post`: posts and messages in a group. */
export type ContentKind = (typeof CONTENT_KINDS)[number];

/**
 * How a fact was learnt. `own`: the operator's own legal text, page or source code. `authority`: a data-protection authority.
 * `help`: help-centre text seen in a copy. `press`: news outlet, law firm, policy tracker. `guide`: somebody's guide or
 * repository. `background`: common knowledge, read on no page.
 */
export type Grade = 'own' | 'authority' | 'help' | 'press' | 'guide' | 'background';

/** How far a fact can be relied on. */
export type Trust = 'high' | 'medium' | 'low';

/** A source of a platform fact. Without `url`, `place` says where the text is kept. */
export interface Evidence extends Partial<Source> {
  readonly title: string;
  readonly publisher: string;
  readonly grade: Grade;
  /** The date of the text; absent: undated. */
  readonly date?: string;
  readonly place?: string;
}

/** Who trains on it. `licensees` got it by contract, `crawlers` took it from public pages. */
export type Trainer = 'itself' | 'affiliates' | 'licensees' | 'crawlers';

/** What a platform does with some kinds of content in some regions. Several uses may hold at once: the worst counts. */
export interface Use {
  readonly content: readonly ContentKind[];
  readonly regions: readonly Region[] | 'everywhere';
  /** Used to train models that generate content? `unclear` where the sources differ, are silent, or leave it to outsiders. */
  readonly trains: 'yes' | 'no' | 'unclear';
  readonly by: readonly Trainer[];
  /** The day from which it is proven; absent: not known. */
  readonly since?: string;
  /** It began before that day; when, nobody published. */
  readonly orEarlier?: true;
  /** `off`: it only happens once the account's owner has switched it on. */
  readonly byDefault: 'on' | 'off';
  /** Ids of controls, each of which asks for this use to stop. Empty: no opt-out exists. */
  readonly stoppedBy: readonly string[];
  /** Accounts this use leaves out ("Copilot Business and Enterprise"): there, "doesn't apply" means "not used". */
  readonly leavesOut?: string;
  /** What a reader should know besides, in whole sentences. */
  readonly note: string;
  readonly trust: Trust;
  readonly evidence: readonly Evidence[];
}

/**
 * What the setting looks like. `switch` and `choice` are set to the recommended value, a `tick` is ticked or unticked, a
 * `form` is sent, an `action` is done once, a `habit` is something to keep to. `none`: no opt-out exists, and `remains` says
 * what one can still do.
 */
export type ControlForm = 'switch' | 'choice' | 'tick' | 'form' | 'action' | 'habit' | 'none';

/** Something an account's owner can set, send or do. */
export interface Control {
  /** Unique over all platforms, and never reused: answers are stored under it. */
  readonly id: string;
  /** The platform's own words, quoted exactly. For `none`: "No opt-out exists". */
  readonly label: string;
  /** Earlier, later or regional words for the same setting. */
  readonly otherLabels?: readonly string[];
  readonly form: ControlForm;
  /**
   * `training`: asks not to train. `audience`: fewer people and crawlers see it. `related`: something else that is easily
   * taken for it, or that goes with it.
   */
  readonly effect: 'training' | 'audience' | 'related';
  /** For an account-wide `audience` control: once set, what was a public post is a limited one. */
  readonly narrows?: true;
  /** `Off`, `Unticked`, `Friends`…; empty for `none`. */
  readonly recommended: string;
  /** Where it stands if nobody touched it; absent: not known or not meaningful. */
  readonly byDefault?: string;
  /** Steps, one sentence each; the platform's labels stand between `**`. Empty: no such route was found. */
  readonly desktop: readonly string[];
  readonly mobile: readonly string[];
  /** The settings page itself. May hold a word in capitals to be replaced (`YOURNAME`). */
  readonly url?: string;
  /** `known`: a well-known address that was not seen while the facts were collected. */
  readonly urlTrust?: 'seen' | 'known';
  readonly covers: readonly string[];
  readonly doesNotUndo: readonly string[];
  /** For `none`: what one can still do. */
  readonly remains?: readonly string[];
  /** Why it is worth the trouble, one or two sentences. */
  readonly why: string;
  /** What the sources leave open about this control. */
  readonly unsettled?: readonly string[];
  readonly regions: readonly Region[] | 'everywhere';
  /** It must be set again for each of these: `publication`, `site`, `blog`, `video`… Absent: once an account. */
  readonly per?: string;
  /** Minor: shown after the others, not counted, never due. */
  readonly further?: true;
  /** Holdout reads its state from the editor's settings or the workspace's files: never answered by a click. */
  readonly verifiedFrom?: 'editor' | 'site';
  /** Days after an answer until one should look again. */
  readonly lookAgainAfter: number;
  /** Raised whenever a fact behind this control changes, so that earlier answers are due again. */
  readonly factsVersion: number;
  /** The last change of the platform's own that matters to this control: "X changed its policy". */
  readonly changed?: { readonly on: string; readonly what: string };
  readonly grade: Grade;
  readonly evidence: readonly Evidence[];
}

/** The longest post, in characters as the platform counts them. Common knowledge, read on no page: a hint, not a fact. */
export interface PostLimit {
  readonly characters: number;
  readonly note?: string;
}

/** Something that happened on a day, for the history of a platform. */
export interface Milestone {
  readonly on: string;
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

export interface Platform {
  /** `kebab-case`, equal to the file's name. */
  readonly id: string;
  readonly name: string;
  /** The name is a plural: "Chat assistants train". */
  readonly plural?: true;
  readonly owner: string;
  readonly family: 'social' | 'publishing' | 'writing-tool' | 'own-site';
  /** A short row: few facts, offered after the others. */
  readonly short?: true;
  /** Further names by which front matter may call it, lower case. */
  readonly aliases: readonly string[];
  /** Null: none that matters to a draft, or none known. */
  readonly limit: PostLimit | null;
  /** Whether a pasted draft's Markdown is rendered (`yes`), some of it (`partly`), or stands there as asterisks (`no`). */
  readonly showsMarkdown: 'yes' | 'partly' | 'no';
  /** What a draft for this platform is, unless it says otherwise. */
  readonly defaultContent: ContentKind;
  readonly uses: readonly Use[];
  readonly controls: readonly Control[];
  readonly milestones: readonly Milestone[];
  /** What outsiders may take, whatever the platform itself does. */
  readonly crawling: string;
  /** What the sources leave open, in whole sentences. */
  readonly unsettled: readonly string[];
  /** The day on which the facts were last gone through, and after how many days they should be again. */
  readonly checkedOn: string;
  readonly reviewAfter: number;
  readonly evidence: readonly Evidence[];
}

/** What the author said about a control. `left-on`: left as it is, by choice. */
export type AnswerValue = 'set' | 'left-on' | 'not-applicable';

export interface Answer {
  readonly value: AnswerValue;
  /** The day it was given: "declared on". */
  readonly on: string;
  /** The control's `factsVersion` on that day. */
  readonly factsVersion: number;
}

export const CHECKLIST_VERSION = 2;

/** What one person said about their accounts. Stored as JSON; see stored-checklist.ts. */
export interface Checklist {
  readonly version: typeof CHECKLIST_VERSION;
  /** Null until asked. */
  readonly region: Region | null;
  /** Ids of the platforms one uses, in the order of the list. */
  readonly platforms: readonly string[];
  /** By control id; the last answer of a list is the one that counts, those before it can be gone back to. */
  readonly answers: Readonly<Record<string, readonly Answer[]>>;
}

/** The state of a control for a checklist, in a region, on a day. */
export type ControlState =
  | { readonly kind: 'not answered' }
  | { readonly kind: 'set'; readonly on: string; readonly againOn: string }
  | { readonly kind: 'left on'; readonly on: string; readonly againOn: string }
  /** Only due again when a fact changes. */
  | { readonly kind: 'not applicable'; readonly on: string }
  | { readonly kind: 'no opt-out exists' }
  | {
      readonly kind: 'due again';
      readonly answer: Answer;
      readonly reason: 'facts changed' | 'interval passed';
      /** The day from which it is due. */
      readonly since: string;
      /** What changed, as a sentence without its full stop. */
      readonly what?: string;
    };

/** Worst first. `not used`: stated as not used. `asked not to`: a request was made; whether it is followed cannot be seen. */
export const VERDICTS = ['trains', 'unknown', 'asked not to', 'not used'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How far one's own site reserves its rights; see site/. */
export type Reservation = 'general reservation' | 'named bots only' | 'comment only' | 'none' | 'contradiction';

/** A control behind an exposure that needs the author: its id, and what about it. */
export interface OpenControl {
  readonly control: string;
  readonly why: 'not answered' | 'left on' | 'due again';
}

/** What happens to one kind of content on one platform, for one account. */
export interface Exposure {
  readonly platform: string;
  readonly verdict: Verdict;
  /** The kind that was judged: a public post on an account set to private is judged as a limited one. */
  readonly content: ContentKind;
  readonly region: Region | null;
  /** The uses behind the verdict; empty where nothing is known of that content. */
  readonly uses: readonly Use[];
  /** The controls that would ask for these uses to stop, and don't. */
  readonly open: readonly OpenControl[];
  /** The day of the declaration behind `asked not to`; where there are several, the oldest. */
  readonly declaredOn?: string;
  /** No control exists that would stop the use behind the verdict. */
  readonly noOptOut: boolean;
  /** For one's own site: what its files say. */
  readonly reservation?: Reservation;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';
