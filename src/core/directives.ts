import type { Block, Span } from './types';

const DIRECTIVE = /^\s{0,20}holdout-(off-next|off|on)(?:\s|$)/;

/**
 * The stretches of a draft that inline directives switch off, sorted: from `<!-- holdout-off -->` to `<!-- holdout-on -->` or the
 * end, and the block after `<!-- holdout-off-next -->`. A directive in code is code.
 */
export function switchedOff(text: string, blocks: readonly Block[]): readonly Span[] {
  if (!text.includes('holdout-o')) return [];
  const off: Span[] = [];
  let since: number | undefined;
  let next = false;
  for (const { start, end, content } of blocks) {
    if (content.kind === 'gap') continue;
    if (next) off.push({ start, end });
    next = false;
    for (const part of content.parts) {
      const directive = part.kind === 'comment' ? DIRECTIVE.exec(content.text.slice(part.start, part.end))?.[1] : undefined;
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
