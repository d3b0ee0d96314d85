import type { Detector } from '../core/types';
import { email } from './personal/email';

/** Every detector, in the order in which equal findings are settled: the earlier one stays. */
export const DETECTORS: readonly Detector[] = [email];
