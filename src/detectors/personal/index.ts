import type { Detector } from '../../core/types';
import { email } from './email';

export const PERSONAL: readonly Detector[] = [email];
