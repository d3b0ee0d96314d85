import { unpack } from '../../core/packed-weights';
import { whenNeeded } from '../../core/when-needed';
import { candidateScore, type Candidate, type CandidateModel } from '../../core/words-around';
import { ADDRESS_WEIGHTS } from './address-weights';

const learntModel = whenNeeded((): CandidateModel => ({ bias: ADDRESS_WEIGHTS.bias, words: unpack(ADDRESS_WEIGHTS.words) }));

/** The logarithm of the odds that what has the form of an address is that of a home or an unlisted place. */
export function addressScore({ features }: Candidate): number {
  return candidateScore(features, learntModel());
}
