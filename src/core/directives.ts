import { perSection, sectionsOf, type Section } from './sections';
import type { Block, BlockContent, Part, Span } from './types';

const DIRECTIVE = /^\s{0,20}holdout-(off-next|off|on)(?:\s|$)/;

/**
 * The stretches of a draft that inline directives switch off, sorted: from `<!-- holdout-off -->` to `<!-- holdout-on -->` or the
 * end, and the block after `<!-- holdout-off-next -->`. A directive in code is code.
 */
export function switchedOff(
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[] = sectionsOf(blocks),
): readonly Span[] {
  if (!sections.some(anyDirective)) return [];
  const off: Span[] = [];
  let since: number | undefined;
  let next = false;
  for (const { start, end, content } of blocks) {
    if (content.kind === 'gap') continue;
    if (next) off.push({ start, end });
    next = false;
    for (const part of content.parts) {
      const directive = directiveIn(content, part);
      if (directive === 'off-next') next = true;
      else if (directive === 'off') since ??= start + part.start;
      else if (directive === 'on' && since !== undefined) {
        off.push({ start: since, end: start + part.end });
        since = undefined;
      }
    }
  }
  if (since !== undefined) off.push({ start: since, end: text.length });
  return off;
}

function directiveIn({ text }: BlockContent, { kind, start, end }: Part): string | undefined {
  return kind === 'comment' ? DIRECTIVE.exec(text.slice(start, end))?.[1] : undefined;
}

const anyDirective = perSection((contents) =>
  contents.some((content) => content.parts.some((part) => directiveIn(content, part) !== undefined)),
);
