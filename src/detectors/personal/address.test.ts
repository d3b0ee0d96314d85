import assert from 'node:assert/strict';
import { scan } from '../../core/scan';
import { address } from './address';

function found(text: string): string[] {
  return scan(text, { detectors: [address] })
    .findings.filter(({ confidence }) => confidence !== 'possible')
    .map(({ start, end }) => text.slice(start, end));
}

/** One home a country, as people there write it. */
const HOMES: readonly (readonly [country: string, address: string])[] = [
  ['United States', '1187 Cutler Ave, Apt 2B, Grand Rapids, MI 49503'],
  ['Canada', '62 Tamarind Cres, Guelph, ON N1G 3K7'],
  ['United Kingdom', '41 Severn Terrace, Shrewsbury SY1 2QW'],
  ['Ireland', 'Apartment 9, Larkfield Court, Loughrea'],
  ['Australia', '3/17 Wattlebird Crescent, Highfields QLD 4352'],
  ['New Zealand', '38 Kaingaroa Rise, Waihi 3610'],
  ['South Africa', 'Unit 22, Kiaat Village, Despatch'],
  ['Nigeria', 'Block 9, Flat 2, Odunlami Estate, Ogba'],
  ['Kenya', 'House 14, Kasarini Close'],
  ['India', 'Flat 7B, Shivalik Enclave, Sector 21, Panchkula'],
  ['Singapore', 'Blk 412 Bedok North Avenue 2, #05-128'],
  ['Philippines', 'Blk 4 Lot 17, Sitio Mangga'],
  ['Indonesia', 'Jl. Kenanga No. 14, Sleman'],
  ['Malaysia', '12, Jalan Cempaka, Ipoh'],
  ['Germany', 'Lindenstraße 12, 79098 Freiburg'],
  ['Austria', 'Neubaugasse 14/3/7, 1070 Wien'],
  ['Switzerland', 'Chemin des Vignes 9, Cully'],
  ['France', '12 bis rue des Lilas, 35000 Rennes'],
  ['Belgium', 'Tiensestraat 114, 3000 Leuven'],
  ['Netherlands', 'Lekdijk-West 113, Bergambacht'],
  ['Spain', 'Calle de la Rosa 5, Cuenca'],
  ['Portugal', 'Rua das Flores, 123'],
  ['Brazil', 'Rua Dona Eugênia, 840, Porto Alegre'],
  ['Mexico', 'Calle Porfirio Morales 218, Oaxaca'],
  ['Colombia', 'Carrera 7 # 45-12'],
  ['Italy', 'Via dei Mille 27, Lecce'],
  ['Sweden', 'Björkgatan 4, Umeå'],
  ['Norway', 'Furuveien 12, Bodø'],
  ['Denmark', 'Egevej 7, Ribe'],
  ['Finland', 'Koivukatu 3, Kuopio'],
  ['Poland', 'ul. Polna 14/3'],
  ['Czechia', 'ul. Dlouhá 12/4'],
  ['Hungary', 'Kossuth Lajos utca 12'],
  ['Romania', 'Str. Mihai Eminescu 14'],
  ['Turkey', 'Atatürk Caddesi No: 12'],
  ['Ukraine', 'вул. Тополина 14'],
  ['Japan', '3-12-5 Kamikita, Setagaya-ku'],
];

describe('addresses', () => {
  for (const [country, home] of HOMES) {
    it(`finds a home in ${country}`, () => {
      const text = `He lives at ${home} with two cats.`;
      const [first] = found(text);
      assert.ok(first !== undefined && home.startsWith(first.slice(0, 6)), `found ${String(first)}`);
    });
  }

  for (const text of [
    'The talk is at the library, 12 King Street, doors at seven.',
    'We shipped 3 New Ways to Park and 20 Green Points.',
    'Take Highway 61 past Route 66.',
    'In 1976 Fleet Street was still loud.',
    'The bakery on 14 Market Square opens at six.',
    'Chapter 12 Main Ideas, and 4 Mountain View Offices.',
  ]) {
    it(`leaves alone ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }
});
