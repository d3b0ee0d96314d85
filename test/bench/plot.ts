/** A line of a plot: its points, the number of words first. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [words: number, milliseconds: number])[];
  /** Drawn thicker: it is ours. */
  readonly ours: boolean;
}

const WIDTH = 760;
const HEIGHT = 460;
const LEFT = 70;
const RIGHT = 150;
const TOP = 40;
const BOTTOM = 50;
const COLOURS = ['#0b6e4f', '#1f9e89', '#b5179e', '#e76f51', '#577590', '#8d6a9f', '#b08900', '#4d4d4d'];

/** Words against milliseconds, both in powers of ten, as an SVG. */
export function plot(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap(({ points: ofLine }) => ofLine);
  const x = axis(
    points.map(([words]) => words),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis(
    points.map(([, milliseconds]) => milliseconds),
    HEIGHT - BOTTOM,
    TOP,
  );
  const grid = [
    ...x.ticks.map(
      (tick) =>
        rule([x.at(tick), TOP], [x.at(tick), HEIGHT - BOTTOM]) +
        label([x.at(tick), HEIGHT - BOTTOM + 18], tick.toLocaleString('en'), { anchor: 'middle' }),
    ),
    ...y.ticks.map(
      (tick) =>
        rule([LEFT, y.at(tick)], [WIDTH - RIGHT, y.at(tick)]) +
        label([LEFT - 8, y.at(tick) + 4], `${tick.toLocaleString('en', { maximumFractionDigits: 3 })} ms`, { anchor: 'end' }),
    ),
  ];
  const ends = spread(lines.map(({ points: ofLine }) => y.at(ofLine.at(-1)?.[1] ?? 1)));
  const drawn = lines.map(({ name, points: ofLine, ours }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '#000';
    const path = ofLine.map(([words, milliseconds]) => `${x.at(words).toFixed(1)},${y.at(milliseconds).toFixed(1)}`).join(' ');
    const end = x.at(ofLine.at(-1)?.[0] ?? 1);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${ours ? 3 : 1.5}"/>${label([end + 8, (ends[index] ?? 0) + 4], name, { anchor: 'start', colour })}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-size="14" font-weight="600" fill="#222">${title}</text>`,
    ...grid,
    label([(LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10], 'words', { anchor: 'middle' }),
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function axis(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => Number((10 ** (low + index)).toPrecision(1)));
  return { ticks, at: (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

/** Names at the ends of lines, 14 apart at least. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const result = [...places];
  let last = -Infinity;
  for (const { place, index } of order) {
    last = Math.max(place, last + 14);
    result[index] = last;
  }
  return result;
}

function rule([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  return `<line x1="${x1}" y1="${y1.toFixed(1)}" x2="${x2}" y2="${y2.toFixed(1)}" stroke="#ddd"/>`;
}

function label(
  [x, y]: readonly [number, number],
  text: string,
  { anchor, colour = '#444' }: { anchor: string; colour?: string },
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${text}</text>`;
}
