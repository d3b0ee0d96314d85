import { AFRICA } from './africa';
import { AMERICAS } from './americas';
import { ASIA } from './asia';
import { EUROPE } from './europe';
import type { GovernmentId } from './form';
import { OCEANIA } from './oceania';
import { PAPERS } from './papers';
import { PASSPORTS } from './passports';

/** Every kind of number, those that need no word for them first. */
export const GOVERNMENT_IDS: readonly GovernmentId[] = [
  ...EUROPE,
  ...AMERICAS,
  ...ASIA,
  ...AFRICA,
  ...OCEANIA,
  ...PASSPORTS,
  ...PAPERS,
];
