import { whenNeeded } from './when-needed';

/** A pattern that speaks for a name, by so many points of the cue `id`. */
export interface CuedPattern {
  readonly id: string;
  readonly points: number;
  readonly source: string;
  readonly pattern: RegExp;
  /** Bits of a detector's triggers that must all be set; 0: none. */
  readonly trigger: number;
}

/** `trigger` and `also` are indices into a detector's triggers; a negative one is none. */
export type CuedPatternRow = readonly [id: string, points: number, source: string, trigger: number, also?: number];

export function cuedPattern([id, points, source, trigger, also]: CuedPatternRow): CuedPattern {
  // To know where a group stands costs as much as the search.
  const flags = source.includes('(?<name>') || source.includes('(?<quoted>') ? 'dgu' : 'gu';
  const pattern = whenNeeded(() => new RegExp(source, flags));
  return {
    id,
    points,
    source,
    get pattern() {
      return pattern();
    },
    trigger: (trigger < 0 ? 0 : 1 << trigger) | (also === undefined ? 0 : 1 << also),
  };
}
