import type { Detector } from '../../core/types';
import { address } from './address';
import { bankAccount } from './bank-account';
import { birthDate } from './birth-date';
import { compensation } from './compensation';
import { coordinates } from './coordinates';
import { email } from './email';
import { governmentId } from './government-id';
import { health } from './health';
import { ipAddress } from './ip-address';
import { person } from './person';
import { paymentCard } from './payment-card';
import { phone } from './phone';
import { told } from './told';
import { toldBirthday } from './told-birthday';

export const PERSONAL: readonly Detector[] = [
  email,
  bankAccount,
  ipAddress,
  governmentId,
  paymentCard,
  coordinates,
  phone,
  birthDate,
  address,
  person,
  health,
  compensation,
  toldBirthday,
  told,
];
