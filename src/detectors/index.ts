import type { Detector } from '../core/types';
import { ACCESS } from './access/index';
import { COMPANY } from './company/index';
import { PERSONAL } from './personal/index';

/** Every detector, in the order in which equal findings are settled: the earlier one stays. */
export const DETECTORS: readonly Detector[] = [...ACCESS, ...PERSONAL, ...COMPANY];
