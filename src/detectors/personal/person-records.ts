import { eachMatch } from '../../core/each-match';
import { createGate } from '../../core/block-keywords';
import { givenName } from '../../core/names';
import { isPublicPerson, isPublicSurname } from '../../core/public-names';
import type { BlockContent, Match } from '../../core/types';

/** What tells at a glance that the pattern below may match. */
const THING =
  /mbp|macbook|laptop|desktop|[-_ ]pc\b|iphone|ipad|imac|phone|pixel|galaxy|[-_ ]mac\b|thinkpad|workstation|xps|home\/|users[/\\]/i;

const maySayThing = createGate(THING);

/** "devontae-mbp", "Priya's iPhone", "/Users/priya", "device_tracker.lorraine_phone". */
const THING_OF =
  /(?<![\p{L}\p{N}])(?:(?:\/(?:home|Users)\/|\\Users\\)([\p{L}]{3,20})|([\p{L}]{3,20})(?:['’]s |s?[-_]| )(?:mbp|macbook|laptop|desktop|pc|iphone|ipad|imac|phone|pixel|galaxy|mac|thinkpad|workstation|xps)(?![\p{L}]))/giu;

/** Name fields of commits, contact cards, records. */
const CODE_FIELD =
  /(?:\b(?:Author|Committer|Commit|Signed-off-by|Co-authored-by|Reviewed-by|FN|N|CN|Patient|Employee|Customer|Contact|Assignee|Reporter)[:=]\s{0,4}|["']?\b(?:full_?name|first_?name|last_?name|nom|nombre|nome|naam|name|patient|employee|customer|contact|assignee|reporter|owner|user)["']?\s{0,3}[:=]\s{0,3}["'])(\p{Lu}[\p{L}'’-]{1,24}(?:[ ;](?:\p{Lu}[\p{L}'’-]{0,24}\.?|van|der|de|da|von|bin|al)){0,4})/gu;

/** "LACOSTE Odette", as records in French are kept. */
const FAMILY_FIRST = /^\p{Lu}{3,} \p{Lu}\p{Ll}/u;

/** A remark on somebody in a comment: "# Oddvar, he has the key". */
const REMARK =
  /(?:#|\/\/|--|;)[ \t]{1,3}(?:ask |call |thanks |sorry )?(\p{Lu}\p{Ll}{2,20}),? (?:he|she|has|says|said|wants|knows|wrote|asked|did|you)\b/gu;

/** A form of address in a comment in code. */
const ADDRESSED = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (\p{Lu}[\p{L}'’-]{2,24})/gu;

/** Names in what software is given: host names, paths, records, comments in code. */
export function* inNamesOfThings(block: BlockContent): Generator<Match> {
  for (const match of maySayThing(block) ? eachMatch(THING_OF, block.text) : []) {
    const name = match[1] ?? match[2] ?? '';
    const bare = givenName(name) === undefined && name.endsWith('s') ? name.slice(0, -1) : name;
    if (givenName(bare) !== 'strong') continue;
    const start = match.index + match[0].indexOf(name);
    yield {
      start,
      end: start + bare.length,
      confidence: 'likely',
      because: 'it stands in the name of a device or a home folder',
      named: true,
    };
  }
  if (block.kind !== 'code' && !block.parts.some((part) => part.kind === 'inline-code')) return;
  for (const pattern of [CODE_FIELD, REMARK, ADDRESSED]) {
    for (const match of eachMatch(pattern, block.text)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].length - name.length;
      const from = pattern === REMARK ? match.index + match[0].indexOf(name) : start;
      if (
        pattern === ADDRESSED &&
        !/(?:#|\/\/|--|\*)[^\n]{0,80}$/.test(block.text.slice(Math.max(0, match.index - 90), match.index))
      )
        continue;
      if (
        (pattern !== ADDRESSED &&
          !name.split(/[ ;]/).some((word, at) => (at === 0 || FAMILY_FIRST.test(name)) && givenName(word) === 'strong')) ||
        isPublicPerson(name) ||
        isPublicSurname(name.split(' ').at(-1) ?? '')
      )
        continue;
      yield { start: from, end: from + name.length, confidence: 'likely', because: 'it fills a field for a person', named: true };
    }
  }
  if (block.kind === 'code') yield* inRecords(block);
}

/** Rows of comma- or tab-separated text under a header that has a name column. */
function* inRecords(block: BlockContent): Generator<Match> {
  const lines = block.text.split('\n');
  let at = 0;
  let column = -1;
  let separator = ',';
  for (const line of lines) {
    const header = /^[\w "'.-]{1,40}(?:([,;\t])[\w "'.-]{0,40}){1,30}\r?$/.exec(line);
    if (column < 0 && header !== null) {
      separator = header[1] ?? ',';
      column = line
        .split(separator)
        .findIndex((cell) =>
          /^["']?(?:full[ _]?|client[ _]?|first[ _]?|patient[ _]?|employee[ _]?|customer[ _]?)?name["']?\s*$/i.test(cell.trim()),
        );
    } else if (column >= 0) {
      const cells = line.split(separator);
      const cell = cells[column] ?? '';
      const name = cell.trim().replace(/^["']|["']$/g, '');
      const start = at + cells.slice(0, column).reduce((length, before) => length + before.length + 1, 0) + cell.indexOf(name);
      if (
        /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}$/u.test(name) &&
        (name.includes(' ') || givenName(name) !== undefined) &&
        !isPublicPerson(name)
      )
        yield { start, end: start + name.length, confidence: 'likely', because: 'it fills a field for a person', named: true };
    }
    at += line.length + 1;
  }
}
