import type { Detector } from '../../core/types';

export const COMPANY: readonly Detector[] = [];
