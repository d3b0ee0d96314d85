import { Hover, MarkdownString, type HoverProvider } from 'vscode';
import { exposureSentence } from '../platforms/words';
import { isBareLink, partSentence } from './detail-words';
import { detectorOf, pageOf } from './detector-pages';
import { rangeOf } from './positions';
import type { Review } from './review';

/** Says of a detail what was seen, what follows from it where the draft is going, and what to write instead. */
export function createHover(review: Review): HoverProvider {
  return {
    provideHover(document, position) {
      const at = document.offsetAt(position);
      const here = review.shown(document).filter(({ finding }) => finding.start <= at && at <= finding.end);
      const first = here[0];
      if (first === undefined) return undefined;
      const pages = here.map(({ finding }) => {
        const { id, title, doc } = detectorOf(finding.detector);
        const text = new MarkdownString();
        text.isTrusted = { enabledCommands: ['holdout.showDetector', 'holdout.checkBeforePosting'] };
        const part = isBareLink(document.getText(), finding) ? undefined : partSentence(finding.part);
        const follows = [doc.why, part, ...review.exposures(document).map(exposureSentence)];
        // What was seen stands in the diagnostic's own message, just above.
        text.appendMarkdown(
          `**${title}: what follows.** ${follows.filter((sentence) => sentence !== undefined).join('\n\n')}\n\n`,
        );
        text.appendMarkdown(`**What to write instead.** ${doc.fix}\n\n`);
        text.appendMarkdown(`[About this detector](${pageOf(id)}) · [Check before posting](command:holdout.checkBeforePosting)`);
        return text;
      });
      return new Hover(pages, rangeOf(document, first.finding));
    },
  };
}
