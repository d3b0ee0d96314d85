import { sum731 } from '../check-digits';
import type { GovernmentId } from './form';

const ICAO = 'https://www.icao.int/publications/doc-series/doc-9303';

/** Numbers of travel documents: their series change every few years, so only a word for them makes them one. */
export const PASSPORTS: readonly GovernmentId[] = [
  {
    country: 'any',
    name: 'passport',
    shapes: [
      '#########',
      'A########',
      'A#######',
      'AA######',
      'AA#######',
      'AAA######',
      'A#######A',
      '##AA#####',
      '########',
      '#######',
      'A######AA',
      'A## #####',
      'AA *****',
      '## #######',
      'A######',
      'AA#A##*##',
    ],
    alone: 'never',
    cues: [
      'passport',
      'passeport',
      'pasaporte',
      'passaporte',
      'reisepass',
      'paspoort',
      'passnummer',
      'pasaporto',
      'pasport',
      'paszport',
      'паспорт',
      '护照',
      '旅券',
      '여권',
      'جواز',
      'travel document',
      'paspoortnummer',
      'reisepassnummer',
      'document number',
      'document no',
    ],
    source: ICAO,
    mould: 'K########',
  },
];

/** The second line of a passport's machine-readable zone, whole. */
export const MACHINE_READABLE = /(?<![A-Z0-9<])[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[\d<]\d(?![A-Z0-9<])/g;

export function isMachineReadable(line: string): boolean {
  const value = (text: string): number => sum731(text.replace(/</g, '0'));
  return (
    value(line.slice(0, 9)) === Number(line[9]) &&
    value(line.slice(13, 19)) === Number(line[19]) &&
    value(line.slice(21, 27)) === Number(line[27]) &&
    line.slice(10, 13) !== 'UTO'
  );
}
