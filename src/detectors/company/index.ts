import type { Detector } from '../../core/types';
import { codename } from './codename';
import { internalLink } from './internal-link';
import { marking } from './marking';

export const COMPANY: readonly Detector[] = [internalLink, marking, codename];
