import { statementsOf, type StatementLabel } from '../core/statement-model';
import type { BlockContent, DetectContext, Match } from '../core/types';

/**
 * What a sentence must score where nothing else speaks for a detail in it, by the draft's level of `told`: a draft in which no sentence stands
 * out tells nothing private. See core/statement-model.ts.
 */
const ENOUGH = [Infinity, Infinity, Infinity, 0, -0.5] as const;

/** What the model of statements takes for details of a label. `because` ends the sentence that says why. */
export function* toldStatements(
  block: BlockContent,
  { voice }: DetectContext,
  told: { readonly label: StatementLabel; readonly because: string },
): Generator<Match> {
  for (const { start, end, label } of statementsOf(block, voice, ENOUGH[voice.profile.told] ?? Infinity)) {
    if (label === told.label) yield { start, end, confidence: 'likely', because: told.because };
  }
}
