import type { Detector } from '../../core/types';
import { client } from './client';
import { codename } from './codename';
import { dealTerms } from './deal-terms';
import { financials } from './financials';
import { internalLink } from './internal-link';
import { marking } from './marking';
import { method } from './method';
import { metrics } from './metrics';
import { incident } from './incident';
import { legal } from './legal';
import { secret } from './secret';
import { told } from './told';
import { unreleased } from './unreleased';
import { workforce } from './workforce';

export const COMPANY: readonly Detector[] = [
  internalLink,
  marking,
  codename,
  financials,
  dealTerms,
  metrics,
  method,
  client,
  incident,
  legal,
  secret,
  unreleased,
  workforce,
  told,
];
