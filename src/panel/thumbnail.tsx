import type { ThumbnailStroke } from './accounts-protocol';

const STROKES = { words: { name: 't', height: 2 }, detail: { name: 'b', height: 6 }, kept: { name: 'k', height: 5 } } as const;

/** A small picture of the draft; the words beside it say the same. */
export function Thumbnail({ strokes }: { readonly strokes: readonly ThumbnailStroke[] }) {
  return (
    <svg class="page" aria-hidden="true" width="64" height="60" viewBox="0 0 64 60">
      <rect class="sheet" x=".5" y=".5" width="63" height="59" rx="3" />
      {strokes.map(({ kind, x, y, width }, index) => {
        const { name, height } = STROKES[kind];
        return <rect key={index} class={name} x={x} y={y - height / 2} width={width} height={height} rx="1" />;
      })}
    </svg>
  );
}
