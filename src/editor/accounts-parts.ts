import type { Disposable, TextDocument } from 'vscode';
import type { AccountsPart, DraftPart, SiteState, TallyState, VerifiedPart } from '../panel/accounts-protocol';
import { siteWords } from '../platforms/site/site-words';
import type { SignalReading } from '../platforms/site/verify';
import type { Reservation } from '../platforms/types';
import { accountsPart, type FoundPlatform } from './accounts-state';
import type { AccountsOptions } from './accounts-view';
import { draftCard, tallyOf, unread } from './draft-card';
import { actionWords } from './editor-check';
import { isLacking } from './missing-lines-command';
import { wordsRead } from './posting-text';
import { isMadeLater, type VerifiedSite } from './site-check';
import { today } from './today';
import { platformsInWorkspace } from './workspace-platforms';

/** The parts of the page as they are now. */
export interface AccountsParts extends Disposable {
  draft(): DraftPart;
  accounts(): Promise<AccountsPart>;
  verified(): VerifiedPart;
  /** The first questions are asked later, or now after all. */
  putOff(later: boolean): void;
  /** What was set aside has been replaced. */
  forgetNotice(): void;
}

export function createAccountsParts(
  options: AccountsOptions & { readonly front: () => TextDocument | undefined },
): AccountsParts {
  const { drafts, review, checklist, destinations, sites, editorCheck, front } = options;
  let later = false;
  let isNoticeKnown = false;
  let found: readonly FoundPlatform[] | undefined;
  const listener = sites.onDidChange(() => (found = undefined));
  // A draft that is being read again keeps the counts of a moment ago, so that they don't flicker at every key.
  const tallies = new WeakMap<TextDocument, TallyState>();

  const tally = (document: TextDocument): TallyState => {
    const state = drafts.state(document);
    const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
    if (state?.skipped !== undefined) return unread('Not read', SKIPPED[state.skipped], length);
    const isCurrent =
      state !== undefined && state.version === document.version && (state.complete || state.scan.findings.length > 0);
    if (!isCurrent) return tallies.get(document) ?? unread('Reading…', null, length);
    const now = tallyOf({
      length,
      shown: review.shown(document),
      kept: review.kept(document),
      read: () => wordsRead(document.getText()),
    });
    tallies.set(document, now);
    return now;
  };

  return {
    draft() {
      const document = front();
      if (document === undefined) return { draft: null };
      const { platforms, content } = destinations.of(document);
      return {
        draft: draftCard({
          name: document.uri.path.split('/').at(-1) ?? '',
          destination: { platforms, ...(content && { content }) },
          exposures: review.exposures(document),
          used: checklist.current().platforms,
          tally: tally(document),
        }),
      };
    },
    async accounts() {
      const document = front();
      found ??= await platformsInWorkspace(sites);
      const aside = isNoticeKnown ? undefined : checklist.setAside();
      return accountsPart({
        checklist: checklist.current(),
        today: today(),
        destinations: document === undefined ? [] : destinations.of(document).platforms,
        found,
        reservation: sites.reservationOf(document?.uri),
        later,
        notice:
          aside === undefined
            ? null
            : {
                words: `The stored checklist couldn’t be read: ${aside.reason}. It was set aside and nothing was overwritten.`,
                hasFile: true,
              },
      });
    },
    verified() {
      const rows = editorCheck.rows().map((row) => ({
        setting: row.setting,
        isRecommended: row.isRecommended,
        sentence: row.sentence,
        caveat: row.caveat ?? null,
        action: actionWords(row),
      }));
      const site = sites.siteOf(front()?.uri);
      const isWanted = checklist.current().platforms.includes('own-site');
      return {
        editor: { when: verifiedAt(editorCheck.at()), rows },
        site: site === undefined ? (isWanted ? NO_SITE : null) : siteState(site),
      };
    },
    putOff: (value) => void (later = value),
    forgetNotice: () => void (isNoticeKnown = true),
    dispose: () => listener.dispose(),
  };
}

const SKIPPED = {
  off: 'Holdout is switched off for this draft.',
  'too long': 'The draft is longer than holdout.sizeLimit.',
  manual: 'It is read when you check it.',
} as const;

const NO_SITE: SiteState = {
  when: '',
  icon: 'unknown',
  head: '',
  sentence: 'No site was found in this workspace. Open its folder to have its robots.txt read.',
  caveat: '',
  signals: [],
  canAdd: false,
};

const ICONS = {
  'general reservation': 'asked',
  'named bots only': 'asked',
  'comment only': 'unknown',
  none: 'unknown',
  contradiction: 'unknown',
} as const satisfies Readonly<Record<Reservation, SiteState['icon']>>;

function siteState(found: VerifiedSite): SiteState {
  const { site, reading, at } = found;
  const when = `${site.name}, ${verifiedAt(at)}`;
  if (isMadeLater(found)) {
    const makers = site.robotsMadeBy.map((file) => `\`${file}\``).join(' and ');
    return {
      when,
      icon: 'unknown',
      head: 'Not known',
      sentence: `${makers} makes the robots.txt when the site is built, so what it will say can’t be read here.`,
      caveat: 'Look at /robots.txt of the published site.',
      signals: reading.signals.map(signalWords),
      canAdd: false,
    };
  }
  const words = siteWords(reading, `\`${site.robots}\``);
  return {
    when,
    icon: ICONS[reading.reservation],
    ...words,
    signals: reading.signals.map(signalWords),
    canAdd: isLacking(found),
  };
}

const SAYS = {
  no: 'asks everyone not to train',
  some: 'asks some crawlers by name',
  yes: 'allows training',
  nothing: 'says nothing about training',
} as const;

function signalWords({ signal, says, note }: SignalReading): string {
  return `${signal} ${SAYS[says]}.${note === undefined ? '' : ` ${note}`}`;
}

function verifiedAt(at: number): string {
  const moment = new Date(at);
  return `verified ${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}
