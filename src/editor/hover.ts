import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import type { Exposure } from '../platforms/types';
import { exposureSentence } from '../platforms/words';
import { detectorOf, pageOf } from './detector-pages';
import { rangeOf } from './positions';
import type { Review } from './review';

const PART_WORDS: Readonly<Record<string, string>> = {
  comment: 'It stands in an HTML comment: not shown on the page, but published in its source.',
  'image-alt': 'It stands in an image’s alt text, which is published with the image.',
  'image-target': 'It stands in an image’s file name, which is published with the image.',
  'link-target': 'It stands in a link’s address, which is published with the link.',
  'front-matter': 'It stands in the front matter, which is pasted along when the whole file is copied.',
};

/** Says of a detail what was seen, what follows from it where the draft is going, and what to write instead. */
export function createHover(review: Review): Disposable {
  return languages.registerHoverProvider(
    [{ language: 'markdown' }, { language: 'mdx' }],
    {
      provideHover(document, position) {
        const at = document.offsetAt(position);
        const here = review.shown(document).filter(({ finding }) => finding.start <= at && at <= finding.end);
        const first = here[0];
        if (first === undefined) return undefined;
        const pages = here.map(({ finding }) => {
          const { id, title, doc } = detectorOf(finding.detector);
          const text = new MarkdownString();
          text.isTrusted = { enabledCommands: ['holdout.showDetector', 'holdout.checkBeforePosting'] };
          text.appendMarkdown(`**${title}**: ${finding.because}.\n\n`);
          const part = PART_WORDS[finding.part];
          if (part !== undefined) text.appendMarkdown(`${part}\n\n`);
          text.appendMarkdown(`${doc.why}\n\n`);
          for (const exposure of review.exposures(document)) text.appendMarkdown(`${exposureLine(exposure)}\n\n`);
          text.appendMarkdown(`${doc.fix}\n\n`);
          text.appendMarkdown(`[About this detector](${pageOf(id)}) · [Check before posting](command:holdout.checkBeforePosting)`);
          return text;
        });
        return new Hover(pages, rangeOf(document, first.finding));
      },
    },
  );
}

function exposureLine(exposure: Exposure): string {
  return exposureSentence(exposure);
}
