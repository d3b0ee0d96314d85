import { eachMatch } from '../../core/each-match';
import { DIGITS } from '../../core/keywords';
import type { BlockContent, Detector, Match, Span } from '../../core/types';
import { LANDMARKS } from './landmarks';
import { surroundingsOf, type Surroundings } from './surroundings';

const DASH = '[-\\u2212\\u2010-\\u2013]';
const LAT_SIDES = '[NSns](?:orth|outh)?|[NS]\\.';
const SIDE_LAT = `(?:${LAT_SIDES})`;
const LON_SIDES = '[EWOewo](?:ast|est)?|[EWO]\\.';
const SIDE_LON = `(?:${LON_SIDES})`;
const SEPARATOR = '(?:\\s?[,;/|~]\\s?|[ \\t\\u00a0]{1,3}|%2C|,%20|\\s(?:and|by)\\s)';

/** "48.3127, -124.6539", "67.2714 N, 14.5602 E", "N 51.98740° W 3.04120°". */
const DECIMAL = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(?<!\\d )(?:${SIDE_LAT}\\s?)?(?<lat>${DASH}?\\d{1,2}[.]\\d{2,14})\\s?°?\\s?(?<ns>${LAT_SIDES})?${SEPARATOR}(?:${SIDE_LON}\\s?)?(?<lon>${DASH}?\\d{1,3}[.]\\d{2,14})\\s?°?\\s?(?<ew>${SIDE_LON}(?![\\p{L}]))?(?![\\p{N}%]|\\.\\d)`,
  'gu',
);

/** The same with decimal commas; sides are needed to tell it from a list. */
const DECIMAL_COMMA = new RegExp(
  `(?<![\\p{L}\\p{N}.,])\\d{1,2},\\d{3,8}\\s?°?\\s?${SIDE_LAT}[,;]?\\s{1,2}\\d{1,3},\\d{3,8}\\s?°?\\s?${SIDE_LON}(?![\\p{L}\\p{N}])`,
  'gu',
);

const MINUTE = "['′’ʹ]|\\s?min(?![a-z])|m(?![a-z])";
const SECOND = "[\"″”“]|''|′′|\\s?sec(?![a-z])|s(?![a-z])";
const DEGREES = `\\d{1,3}\\s?(?:[°ºd]|deg)\\s?\\d{1,2}(?:[.,]\\d{1,6})?\\s?(?:${MINUTE})?(?:\\s?\\d{1,2}(?:[.,]\\d{1,5})?\\s?(?:${SECOND})?)?`;

/** "37°41'52"N 20°49'11"E", "61° 52.667′ N, 2° 11.083′ E". */
const SEXAGESIMAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[NS]\\s?)?${DEGREES}\\s?${SIDE_LAT}?[\\s,;/]{0,4}(?:[EWO]\\s?)?${DEGREES}\\s?(?:${SIDE_LON}(?![\\p{L}]))?`,
  'gu',
);

/** One of the two, on a line of its own or behind a key. */
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:gps[ _-]?)?(?:lat(?:itude)?|lon(?:gitude)?|lng|long(?=["'\`*]{0,2}\\s?[:=]))["'\`*]{0,2}\\s{0,3}(?:[:=|,>\\s]|is)\\s{0,3}["'\`*]{0,2}(?<value>${DASH}?\\d{1,3}\\.\\d{3,14})(?!\\d)`,
  'giu',
);

/** Open Location Code: https://github.com/google/open-location-code/blob/main/Documentation/Specification/specification.md */
const PLUS_CODE =
  /(?<![\p{L}\p{N}/+])[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}\+[2-9CFGHJMPQRVWX]{2,7}(?![\p{L}\p{N}+])|(?<![\p{L}\p{N}/+])(?=[A-Z]{0,5}\d)[2-9CFGHJMPQRVWX]{4,6}\+[2-9CFGHJMPQRVWX]{2,3},?\s\p{Lu}\p{L}{2,20}/gu;
const WORDS3 =
  /(?<![\p{L}\p{N}/:])\/{3}[\p{Ll}]{2,20}(?:\.[\p{Ll}]{2,20}){2}(?!\.?[\p{L}\p{N}])|(?:what3words\.com|w3w\.co)\/[\p{L}]{2,20}(?:\.[\p{L}]{2,20}){2}/gu;
const WORDS3_NAMED =
  /(?<=\b(?:what3words|w3w)\b[^.\n]{0,24}?)(?<![\p{L}\p{N}./])[\p{Ll}]{3,20}(?:\.[\p{Ll}]{3,20}){2}(?![\p{L}\p{N}]|\.[\p{L}\p{N}])/giu;
/** MGRS: https://earth-info.nga.mil/; UTM: zone, band, easting, northing. */
const MGRS =
  /(?<![\p{L}\p{N}])(?:[1-9]|[1-5]\d|60)\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z][A-HJ-NP-V]\s?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?![\p{L}\p{N}])/gu;
const UTM =
  /(?<![\p{L}\p{N}])(?:[1-9]|[1-5]\d|60)\s?[C-HJ-NP-X],?\s(?:E\s?)?\d{6}(?:\.\d{1,3})?\s?(?:m\s?)?E?,?\s(?:N\s?)?\d{7}(?:\.\d{1,3})?(?:\s?m)?(?:\s?N)?(?![\p{L}\p{N}])/gu;
/** Ordnance Survey national grid, Irish grid. https://www.ordnancesurvey.co.uk/documents/resources/guide-to-nationalgrid.pdf */
const NATIONAL_GRID = /(?<![\p{L}\p{N}])[HNOST][A-HJ-Z]\s?(?:\d{3}\s\d{3}|\d{4}\s?\d{4}|\d{5}\s?\d{5}|\d{6})(?![\p{L}\p{N}])/gu;
/** RFC 5870, and the places in map links. */
const LINK =
  /(?:geo:|[?&](?:ll|sll|q|query|daddr|saddr|destination|origin|center|cp|where1|c|loc|position|pin)=|\/@|#map=\d{1,2}(?:\.\d+)?\/|\/dir\/(?:[^/\s]{0,60}\/)?|\/place\/|\/search\/|!3d|[?&]mlat=|[?&]map=|share\.here\.com\/l\/)(?:loc:|\d{1,2}\/)?(?<pair>-?\d{1,3}\.\d{3,14}(?:[,~/+]|%2C|,\+|!4d|&mlon=)\s?-?\d{1,3}\.\d{3,14})/gi;
const SHORT_LINK = /(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.apple\/p|osm\.org\/go|waze\.com\/ul)\/[\w~@=?&-]{4,40}/gi;

const PLACE_CUE =
  /\b(?:gps|coord\w*|location|located|located at|pin(?:ned)?|spot|where we live|home|house|camp|base|here|address|meet|pickup|pick-up|drop|anchor|parked?|nest|den|grid ref\w*|lat\w*|lon\w*|map|waypoint|what3words|w3w|find (?:us|it|me|him|her)|shed|barn|cabin|well|site|grid)\b/;
const PRIVATE_PLACE =
  /\b(?:home|house|flat|my|our|his|her|their|we live|cabin|shed|barn|camp|farm|porch|mum|mom|nan|gran|key|spare key)\b/;
/** The sky, famous places, and numbers that aren't places. */
const SKY =
  /\b(?:right ascension|declination|ra|dec|galax\w*|nebula|asteroid|comet|constellation|j2000|epoch|telescope|messier|ngc|redshift|mars|moon|lunar|crater)\b/;
const LANDMARK_CUE =
  /\b(?:summit|peak|mount(?:ain)?|mt|volcano|pole|equator|null island|city cent(?:re|er)|downtown|landmark|tower|monument|cathedral|stadium|airport|national park|capital|elevation|above sea level|world'?s|example|sample|e\.g|such as|for instance|placeholder|dummy)\b/;
const NUMERIC =
  /\b(?:loss|accuracy|precision|recall|f1|score|mean|median|std|ratio|vector|matrix|weights?|tensor|bezier|rgb|scale|values?|range|ci|interval|odds|probabilit\w+|between|returns?|rates?|usd|eur|gbp|€|£|percent|kg|vs|version)\b[^.]{0,20}$|cubic-bezier\(|\[\s{0,4}(?:-?\d+\.\d+,\s{0,4}){2,}$|[([{]\s{0,3}-?\d+\.\d+,\s{0,3}$/;

export const coordinates: Detector = {
  id: 'personal/coordinates',
  title: 'Coordinates',
  label: 'gps',
  doc: {
    what: 'A place on the map: latitude and longitude, a grid reference, a plus code, three words, or a map link that holds them.',
    why: 'Four decimals point at one building. A home, a nest or a spare key is found by anybody who reads it.',
    fix: 'Name the area, or cut the numbers to one decimal (about 11 km).',
  },
  sources: [
    { title: 'RFC 5870, geo URIs', url: 'https://www.rfc-editor.org/rfc/rfc5870' },
    { title: 'Open Location Code', url: 'https://github.com/google/open-location-code' },
    { title: 'what3words', url: 'https://what3words.com/about' },
    { title: 'Military Grid Reference System', url: 'https://earth-info.nga.mil/' },
  ],
  placeholder: 'coordinates',
  keywords: [...DIGITS, '///', 'what3', 'w3w', '+', 'goo.gl', 'maps.apple', 'osm.org', 'waze.com'],
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    if (/\d\.\d{2}|\d,\d{3}/.test(text)) {
      for (const match of eachMatch(LINK, text)) {
        const pair = match.groups?.['pair'] ?? '';
        const start = match.index + match[0].length - pair.length;
        const known = isLandmark(pair.split(/[^\d.-]+/)[0] ?? '', pair.split(/[^\d.-]+/).at(-1) ?? '');
        yield at({ start, end: start + pair.length }, known ? 'possible' : 'likely', 'the link points at one place');
      }
      for (const match of eachMatch(DECIMAL, text)) yield* readDecimal(block, match);
      for (const match of eachMatch(DECIMAL_COMMA, text)) yield* weigh(block, match, 'likely');
      for (const match of eachMatch(NAMED, text)) {
        const value = match.groups?.['value'] ?? '';
        if (Math.abs(number(value)) > 180 || /\.\d{0,2}$/.test(value)) continue;
        const around = surroundingsOf(block, match.index, match.index);
        if (SKY.test(around.before) || isLandmarkPart(value)) continue;
        yield at(
          { start: match.index + match[0].length - value.length, end: match.index + match[0].length },
          'likely',
          'it is named a latitude or a longitude',
        );
      }
    }
    if (/[°º]|deg/.test(text)) for (const match of eachMatch(SEXAGESIMAL, text)) yield* readSexagesimal(block, match);
    if (/\/{3}|what3|w3w/.test(text))
      for (const match of eachMatch(WORDS3, text))
        yield whole(
          match,
          /filled\.count\.soap|index\.home\.raft/.test(match[0]) ? 'possible' : 'likely',
          'three words name a square of three metres',
        );
    if (/what3words|w3w/i.test(text))
      for (const match of eachMatch(WORDS3_NAMED, text))
        yield whole(match, 'likely', 'three words name a square of three metres');
    if (text.includes('+')) for (const match of eachMatch(PLUS_CODE, text)) yield* weigh(block, match, 'likely');
    if (/[A-Z]{1,2}\s?\d{3}/.test(text)) {
      for (const match of eachMatch(MGRS, text)) yield* weigh(block, match, 'likely');
      for (const match of eachMatch(UTM, text)) yield* weigh(block, match, 'likely');
      for (const match of eachMatch(NATIONAL_GRID, text)) {
        const { before, after } = surroundingsOf(block, match.index, match.index + match[0].length);
        if (/\b(?:grid|map ref\w*|os ref\w*|ngr|reference|coordinates|gps)\b/.test(`${before} ${after}`))
          yield* weigh(block, match, 'likely');
      }
    }
    if (/goo\.gl|maps\.apple|osm\.org|waze\.com/.test(text)) {
      for (const match of eachMatch(SHORT_LINK, text)) {
        const { before, after } = surroundingsOf(block, match.index, match.index + match[0].length);
        yield whole(
          match,
          PRIVATE_PLACE.test(`${before} ${after}`) ? 'likely' : 'possible',
          'the short link resolves to one place',
        );
      }
    }
  },
  examples: {
    hits: [
      'You pass the chapel and drop the anchor in ⟦37°41\'52"N 20°49\'11"E⟧.',
      'A hole with abalone under it: ⟦48.3127, -124.6539⟧.',
      'To visit him, ⟦67.2714 N, 14.5602 E⟧, bring herring.',
      'The old parcel, beside the canal (⟦33°41′18″ S, 69°02′40″ W⟧).',
      'They are on a napkin: ⟦62.0518° N, 28.7093° E⟧.',
      '```yaml\nlatitude: ⟦44.64183⟧\nlongitude: ⟦-63.59027⟧\n```',
      'The [pin](https://www.google.com/maps/@⟦51.93671,4.77124⟧,17z) is the barn.',
      'The key is at ⟦///drummers.glacier.mango⟧.',
      'My house is ⟦9C3XGV3F+7P⟧.',
      'Sorry for leaving the grid reference, ⟦SU 4387 8316⟧, on the label.',
    ],
    nearMisses: [
      { text: 'The summit of Everest is at 27.9881, 86.9250.', why: 'a famous summit is no secret' },
      {
        text: 'The galaxy is at right ascension 12h 30m, declination +12° 23′ 28″, or 187.7059, 12.3911.',
        why: 'the sky is no place on earth',
      },
      { text: 'Loss fell to 0.8712, 0.9123 after a day.', why: 'two numbers needn’t be a place' },
      { text: '`cubic-bezier(0.4215, 0.0000, 0.5812, 1.0000)`', why: 'it is a curve' },
      { text: 'Centre the map on London, 51.5074, -0.1278.', why: 'tutorials print the centres of capitals' },
      { text: 'It is 12.5, 13.25 kg in all.', why: 'so few decimals point at no house' },
    ],
  },
};

function* readDecimal(block: BlockContent, match: RegExpExecArray): Generator<Match> {
  const { lat = '', lon = '', ns, ew } = match.groups ?? {};
  if (Math.abs(number(lat)) > 90 || Math.abs(number(lon)) > 180) return;
  if (
    isLandmark(
      ns?.toUpperCase().startsWith('S') === true ? `-${lat}` : lat,
      ew?.toUpperCase().startsWith('W') === true ? `-${lon}` : lon,
    )
  )
    return;
  const sided = (ns !== undefined && ew !== undefined) || /^[NS]/.test(match[0]) || match[0].includes('°');
  const decimals = Math.min(decimalsOf(lat), decimalsOf(lon));
  const around = surroundingsOf(block, match.index, match.index + match[0].length);
  const cued = PLACE_CUE.test(around.before) || PLACE_CUE.test(around.column);
  if (!sided && NUMERIC.test(around.before)) return;
  if (
    !sided &&
    /^\s?(?:[,;]\s?-?\d|%|kg|km|m\b|ms|s\b|mm|cm|x\b|\])/.test(around.after) &&
    !/^\s?[,;]\s?\d{1,2}z|^,\s?\d{1,4}\s?m\b/.test(around.after)
  )
    return;
  if (!sided && (decimalsOf(lat) > 8 || decimalsOf(lon) > 8) && !cued) return;
  // Numbers below one are more often measurements than a place in the Gulf of Guinea.
  if (!sided && Math.abs(number(lat)) < 1.5 && Math.abs(number(lon)) < 1.5) return;
  if (/[|~;/%]/.test(match[0].replace(/%2C|,%20/, '')) && !sided && !cued) return;
  const comma = /[,;|/~]|%2C/.test(match[0]);
  if (!sided && !comma && !cued) return;
  if (decimals >= 4 || (decimals >= 3 && (sided || cued))) yield* weigh(block, match, 'likely');
  else if (decimals === 3 || sided) yield* weigh(block, match, 'possible');
}

function* readSexagesimal(block: BlockContent, match: RegExpExecArray): Generator<Match> {
  const degrees = [...eachMatch(/(\d{1,3})\s?(?:[°º]|deg|d)/g, match[0])].map((found) => Number(found[1]));
  if ((degrees[0] ?? 999) > 90 || (degrees[1] ?? 999) > 180) return;
  const sides = match[0].match(/[NSEWO]/gi) ?? [];
  const minutes = (match[0].match(/[.,]\d{2,}/g) ?? []).length >= 2;
  const seconds = (match[0].match(/["″”“]|''|′′|sec|\d{1,2}(?:[.,]\d+)?\s?[NSEW]/g) ?? []).length >= 2;
  if (!minutes && !seconds) return;
  yield* weigh(block, match, sides.length >= 2 ? 'likely' : 'possible');
}

/** Lowers what is the sky's or everybody's. */
function* weigh(block: BlockContent, match: RegExpExecArray, confidence: Match['confidence']): Generator<Match> {
  const around = surroundingsOf(block, match.index, match.index + match[0].length);
  if (SKY.test(around.before) || SKY.test(around.after)) return;
  const lowered = isPublic(around) ? 'possible' : confidence;
  yield whole(match, lowered, /[.°º,]/.test(match[0]) ? 'it is a latitude with its longitude' : 'it is the code of one place');
}

function isPublic({ before, after }: Surroundings): boolean {
  return (LANDMARK_CUE.test(before) || /^[^.]{0,12}\b(?:summit|peak)\b/.test(after)) && !PRIVATE_PLACE.test(before);
}

function isLandmark(lat: string, lon: string): boolean {
  return LANDMARKS.some(
    ([knownLat, knownLon]) => Math.abs(knownLat - number(lat)) < 0.02 && Math.abs(knownLon - number(lon)) < 0.02,
  );
}

function isLandmarkPart(value: string): boolean {
  return LANDMARKS.some((pair) => pair.some((known) => known !== 0 && Math.abs(known - number(value)) < 0.0011));
}

function number(text: string): number {
  return Number(text.replace(/[\u2212\u2010-\u2013]/g, '-'));
}

function decimalsOf(text: string): number {
  return text.length - text.indexOf('.') - 1;
}

function whole(match: RegExpExecArray, confidence: Match['confidence'], because: string): Match {
  return at({ start: match.index, end: match.index + match[0].trimEnd().replace(/[,;]$/, '').length }, confidence, because);
}

function at(span: Span, confidence: Match['confidence'], because: string): Match {
  return { ...span, confidence, because };
}
