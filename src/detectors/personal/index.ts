import type { Detector } from '../../core/types';
import { bankAccount } from './bank-account';
import { coordinates } from './coordinates';
import { email } from './email';
import { ipAddress } from './ip-address';
import { paymentCard } from './payment-card';

export const PERSONAL: readonly Detector[] = [email, bankAccount, ipAddress, paymentCard, coordinates];
