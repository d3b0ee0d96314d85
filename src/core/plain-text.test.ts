import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomDraft } from '../../test/support/markdown';
import { plainText } from './plain-text';

const ROWS: readonly (readonly [what: string, markdown: string, plain: string])[] = [
  ['leaves out front matter', '---\ntitle: x\n---\n\nHello.', 'Hello.'],
  ['leaves out comments, and the space they leave', 'One <!-- two --> three.\n\n<!-- four -->\n\nFive.', 'One three.\n\nFive.'],
  [
    'leaves out emphasis, and keeps what only looks like it',
    '**Bold** and _so_ but snake_case and 2 * 3.',
    'Bold and so but snake_case and 2 * 3.',
  ],
  ['makes headings lines', '# One\n\nTwo\n\nThree\n===', 'One\n\nTwo\n\nThree'],
  ['writes links out', 'See [our page](https://a.example/x "t").', 'See our page (https://a.example/x).'],
  ['does not say an address twice', '<https://a.example> and [a.example](https://a.example/)', 'https://a.example and a.example'],
  [
    'writes reference links out',
    'See [it][r] and [R].\n\n[r]: https://a.example',
    'See it (https://a.example) and R (https://a.example).',
  ],
  ['drops addresses that lead nowhere elsewhere', '[a](#) [b](/b) [c](c.md) [d](mailto:d@e.example)', 'a b c d (d@e.example)'],
  ['keeps lists', '- one\n- two\n  - three\n\n3. four\n3. five', '• one\n• two\n  • three\n\n3. four\n4. five'],
  ['keeps tasks', '- [ ] one\n- [x] two', '☐ one\n☑ two'],
  ['makes a table lines', '| what | much |\n|---|---|\n| tea | 2 |\n| | 3 |', 'what: much\ntea: 2\n3'],
  [
    'names the columns of a wider table',
    '| | Mar | Apr |\n|---|---|---|\n| tea | 1 | 2 |\n| mate | | 3 |',
    'tea: 1 (Mar), 2 (Apr)\nmate: 3 (Apr)',
  ],
  ['keeps code as it is', 'Run `x *y*`:\n\n```sh\na  *b*\n\nc\n```', 'Run x *y*:\n\na  *b*\n\nc'],
  ['leaves images out', 'A ![cat](cat.png) here', 'A here'],
  ['decodes entities and escapes', 'R&amp;D, 5 &lt; 6, \\*so\\* &#233; &unknown;', 'R&D, 5 < 6, *so* é &unknown;'],
  ['keeps the words of HTML', '<div>one <b>two</b><br>three &amp; four</div>', 'one two\nthree & four'],
  ['keeps line breaks that are meant', 'One.\nTwo.\nThree.', 'One.\nTwo.\nThree.'],
  [
    'joins lines that were wrapped at a column',
    'This is a paragraph that was wrapped by an editor at about\neighty characters, as some people like to have their text in\ntheir files.',
    'This is a paragraph that was wrapped by an editor at about eighty characters, as some people like to have their text in their files.',
  ],
  ['keeps quotes', '> one\n> two', '> one\n> two'],
  ['keeps footnotes', 'One.[^1]\n\n[^1]: two *three*', 'One.[1]\n\n[1] two three'],
  ['takes CRLF', 'one\r\n\r\n- two\r\n', 'one\n\n• two'],
];

describe('plain text', () => {
  for (const [what, markdown, plain] of ROWS) it(what, () => assert.equal(plainText(markdown), plain));

  it('takes any text', () => {
    fc.assert(fc.property(randomDraft(), (text) => void plainText(text)));
  });
});
