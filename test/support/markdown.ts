import fc from 'fast-check';

/** Pieces of Markdown, closed and unclosed, of which random drafts are put together. */
const PIECES = [
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '```\n',
  '~~~',
  '    ',
  '---\n',
  '+++\n',
  '***',
  '**',
  '_',
  '`',
  '``',
  '[',
  '](',
  ')',
  '![',
  '<',
  '>',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<b title="x">',
  '|',
  '\n| a | b |\n|---|---|\n',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\\',
  '&amp;',
  '[^1]: ',
  '[ref]: https://a.example/?q=1 "t"\n',
  'https://a.example/x?token=1',
  'a@b.example',
  'title: x\n',
  'Our client Northwind',
  'said',
  'we',
  '$4.2M',
  '31%',
  'é',
  '社外秘',
  '🙇',
  '\ud800',
  '\udc00',
  '\u0000',
  '\uFEFF',
] as const;

/** A random draft, up to a few hundred characters: grammar pieces mixed with random characters. */
export function randomDraft(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));
}

/** A random edit: from the given share of the text, so many characters out, these in. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

export function randomEdit(): fc.Arbitrary<Edit> {
  return fc.record({
    // Half of them near the top, where front matter stands.
    at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true })),
    length: fc.nat(20),
    insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
  });
}

export function applyEdit(text: string, { at, length, insert }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + length);
}
