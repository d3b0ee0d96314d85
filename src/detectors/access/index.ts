import type { Detector } from '../../core/types';

export const ACCESS: readonly Detector[] = [];
