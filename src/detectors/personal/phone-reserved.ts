/**
 * Numbers that regulators keep for films, books and manuals, in international form without the plus.
 * Ofcom: numbers for use in TV and radio drama; NANPA: 555-0100 to 555-0199; ACMA: numbers for use in TV shows, films and
 * creative works; Bundesnetzagentur, Mitteilung 148/2021; ARCEP, décision 2018-0881; PTS: nummer för film och tv; ComReg.
 */
const FICTIONAL = new RegExp(
  `^(?:${[
    '1\\d{3}55501\\d\\d',
    // Without an area code, as it stands in films and manuals.
    '155501\\d\\d',
    '1\\d{3}5551212',
    '1555\\d{7}',
    '441632960\\d{3}',
    '44(?:11[3-8]|121|131|141|151|161)4960\\d{3}',
    '442079460\\d{3}',
    '441914980\\d{3}',
    '442896496\\d{3}',
    '442920180\\d{3}',
    '447700900\\d{3}',
    '448081570\\d{3}',
    '449098790\\d{3}',
    '443069990\\d{3}',
    '61[2378](?:5550|7010)\\d{4}',
    '6149157[0-8]\\d{3}',
    '493023125\\d{3}',
    '496990009\\d{3}',
    '494066969\\d{3}',
    '492214710\\d{3}',
    '498999998\\d{3}',
    '4917139200\\d{2}',
    '49176040690\\d{2}',
    '33(?:19900|26191|35301|46571|53649|63998)\\d{4}',
    '46701740[6-9]\\d{2}',
    '468465004\\d{2}',
    '46313900[6-9]\\d{2}',
    '46406280[4-9]\\d{2}',
    '3532091\\d{5}',
    '12345678900?',
    '1(?:123|234)4567890?',
    '9198765432\\d0?',
  ].join('|')})$`,
);

/** Numbers of songs and films. */
const FAMOUS = /(?:8675309|6345789|5552368)$/;

/** `digits`: country code and number. */
export function isReserved(digits: string): boolean {
  return FICTIONAL.test(digits) || FAMOUS.test(digits) || /(\d)\1{6}|0{6}$|12345678|23456789|98765432/.test(digits);
}
