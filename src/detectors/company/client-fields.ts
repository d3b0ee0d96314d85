import { isPublicOrg } from '../../core/public-names';
import type { BlockContent, Match } from '../../core/types';

const CLIENT_KEY = /(?:^|\.)(?:client|customer|account|sponsor|partner|vendor|supplier|prospect|lender)s?(?:\.name)?$/;

/** What fills a field for a client. */
export function* inFrontMatter(block: BlockContent): Generator<Match> {
  for (const part of block.parts) {
    if (!CLIENT_KEY.test(part.key ?? '')) continue;
    const value = block.text.slice(part.start, part.end);
    const bare = value.replace(/^["']|["']$/g, '');
    if (!/\p{L}/u.test(bare) || /^(?:true|false|none|null|tbd|n\/a|internal)$/i.test(bare)) continue;
    const start = part.start + value.indexOf(bare);
    yield { start, end: start + bare.length, confidence: 'likely', because: 'it fills a field for a client', named: true };
  }
}

const CLIENT_COLUMN =
  /^\s*(?:client|customer|account|company|vendor|supplier|partner|prospect|buyer|sponsor|lender|donor|tenant|dealer|brand)s?(?: name)?\s*$/i;

/** What stands in a column of clients. */
export function* inTable(block: BlockContent): Generator<Match> {
  const columns = block.header.split('|').map((cell) => CLIENT_COLUMN.test(cell.replace(/[*_`]/g, '')));
  if (!columns.some(Boolean)) return;
  let at = 0;
  const cells = block.text.split('|');
  for (const [column, cell] of cells.entries()) {
    const bare = cell.trim().replace(/^[*_`]{1,3}|(?<![*_`])[*_`]{1,3}$/g, '');
    if (
      columns[column] === true &&
      /^\p{Lu}[\p{L}\p{N}&’'. -]{2,50}$/u.test(bare) &&
      !isPublicOrg(bare) &&
      !/^(?:total|sum|average|other|others|client|customer|company|n\/a|free|pro|starter|enterprise|business|basic|us|them|we|old|new) ?[a-z0-9]?$/i.test(
        bare,
      )
    ) {
      const start = at + cell.indexOf(bare);
      yield { start, end: start + bare.length, confidence: 'likely', because: 'it stands in a column of clients', named: true };
    }
    at += cell.length + 1;
  }
}
