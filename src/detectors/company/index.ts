import type { Detector } from '../../core/types';
import { codename } from './codename';
import { dealTerms } from './deal-terms';
import { financials } from './financials';
import { internalLink } from './internal-link';
import { marking } from './marking';
import { metrics } from './metrics';

export const COMPANY: readonly Detector[] = [internalLink, marking, codename, financials, dealTerms, metrics];
