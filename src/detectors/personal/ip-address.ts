import { eachMatch } from '../../core/each-match';
import type { BlockContent, Detector, Match } from '../../core/types';
import { readIpv4, readIpv6, readMac, type Reach } from './address-ranges';
import { surroundingsOf } from './surroundings';

/** Dotted quad of RFC 1123 §2.1, not part of a longer dotted run, a word or a path. */
const IPV4 = /(?<![\p{L}\p{N}_$])(?<![\p{L}\p{N}][.\-/])(?:\d{1,3}\[?\.\]?){3}\d{1,3}(?![\p{L}\p{N}_]|\.\d|-\d)/gu;

/** Groups of hexadecimal digits of RFC 4291 §2.2, with at least two colons. */
const IPV6 = /(?<![\p{L}\p{N}_:.])(?:[0-9a-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{1,4})?(?![\p{L}\p{N}_:]|\.\d)/giu;

/** Six bytes by IEEE 802: with colons, hyphens, or as three groups of four. */
const MAC =
  /(?<![\p{L}\p{N}:.-])(?:[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}]|[:-][0-9a-f])/giu;

/** What each of them holds, and few other texts. */
const MAY_BE_IPV4 = /\.\]?\d{1,3}\[?\./;
const MAY_BE_IPV6 = /:[0-9a-f]{1,4}:/i;
const MAY_BE_MAC = /([:-])[0-9a-f]{2}\1|\.[0-9a-f]{4}\./i;

const ADDRESS_CUE =
  /\b(?:ips?|ipv[46]|address|hosts?|server|client|ping|ssh|dns|subnet|firewall|router|network|online|connect\w*|login|logged|from|camera|vpn|wan|peer|gateway|at|on)\b|https?:\/\/|rtsp:\/\/|@$/;
const VERSION_CUE =
  /(?:\b(?:version|ver|v|release|build|firmware|updated? to|upgrad\p{L}{1,5}(?: to)?|driver|section|clause|chapter|figure|oid|rfc|article|table)[\s:=.*"'`]{0,6}v?|[<>~^]=?\s?|==|\w\/)$/u;

/** A sentence about versions often names more than one. */
const UPGRADE = /\b(?:versions?|upgrad\w+|updat(?:e|ed|ing)|downgrad\w+|bump\w*|releas\w+|build|firmware)\b/;
const STRONG_ADDRESS_CUE =
  /\b(?:ips?|ipv4|address(?:es)?|hosts?|ping|ssh|dns|client|connect\w*|logged in|login|camera|vpn|wan)\b|:\/\/$/;

export const ipAddress: Detector = {
  id: 'personal/ip-address',
  title: 'IP or MAC address',
  label: 'ip-address',
  doc: {
    what: 'A public IPv4 or IPv6 address, or the hardware (MAC) address of a device.',
    why: 'It names one household, one server or one device, gives a rough location, and invites scans of whatever listens there.',
    fix: 'Use an address reserved for documentation (192.0.2.1, 2001:db8::1, 00:00:5E:00:53:01), or mask the end.',
  },
  sources: [
    { title: 'RFC 6890, special-purpose address registries', url: 'https://www.rfc-editor.org/rfc/rfc6890' },
    { title: 'RFC 5737, IPv4 documentation blocks', url: 'https://www.rfc-editor.org/rfc/rfc5737' },
    { title: 'RFC 3849, IPv6 documentation prefix', url: 'https://www.rfc-editor.org/rfc/rfc3849' },
    { title: 'RFC 9542, documentation MAC addresses', url: 'https://www.rfc-editor.org/rfc/rfc9542#section-2.1.2' },
  ],
  placeholder: 'IP address',
  looksAt: 'text',
  *detect(block): Generator<Match> {
    const { text } = block;
    for (const match of MAY_BE_IPV4.test(text) ? eachMatch(IPV4, text) : []) {
      const reach = readIpv4(match[0].replace(/[[\]]/g, ''));
      if (reach === undefined) continue;
      yield* readDotted(block, match, reach);
    }
    for (const match of MAY_BE_IPV6.test(text) ? eachMatch(IPV6, text) : []) {
      const reach = readIpv6(match[0]);
      if (reach === undefined) continue;
      yield found(match, reach, 'it is a whole IPv6 address');
    }
    for (const match of MAY_BE_MAC.test(text) ? eachMatch(MAC, text) : []) {
      const reach = readMac(match[0]);
      if (reach === undefined) continue;
      yield found(match, reach, 'it is the hardware address of a device');
    }
  },
  examples: {
    hits: [
      'The request came from ⟦86.231.85.193⟧ at night.',
      'I open her box from my desk, ⟦85.247.160.93⟧, and all the lights are green.',
      '`ansible_host=⟦194.37.112.66⟧`',
      'See http://⟦73.189.44.206⟧:5000/status',
      'It phoned home to ⟦185[.]206[.]147[.]91⟧.',
      'client=unknown[⟦2a01:4f8:c17:9ac2::2⟧]',
      'Her phone is "⟦9C:5A:81:3E:D0:4B⟧" on the router.',
    ],
    nearMisses: [
      { text: 'Use 203.0.113.7 in docs.', why: 'it is reserved for documentation' },
      { text: 'The router is at 192.168.1.1.', why: 'it is private: an internal detail at most' },
      { text: 'Set the resolver to 1.1.1.1 or 9.9.9.9.', why: 'these are public resolvers' },
      { text: 'Chrome 120.0.6099.109 and version 21.4.7.2 both work.', why: 'these are version numbers' },
      { text: 'The OID 1.3.6.1.4.1 and section 13.1.4.12 say so.', why: 'these are other dotted numbers' },
      { text: 'Write `std::string` or meet at 12:30:45.', why: 'colons alone make no address' },
      { text: 'Its MAC is 00:00:5E:00:53:AF.', why: 'it is reserved for documentation' },
      { text: 'Connect to 2001:db8::1.', why: 'it is reserved for documentation' },
    ],
  },
};

function* readDotted(block: BlockContent, match: RegExpExecArray, reach: Reach): Generator<Match> {
  const { before, after } = surroundingsOf(block, match.index, match.index + match[0].length);
  if (VERSION_CUE.test(before)) return;
  if (UPGRADE.test(before) && !STRONG_ADDRESS_CUE.test(before)) return;
  const parts = match[0].split('.').map((part) => Number(part.replace(/\D/g, '')));
  // Two-digit parts throughout are as often a version or a section as an address.
  const small = parts.every((part) => part < 32);
  if (small && !ADDRESS_CUE.test(before) && !/^:\d{2,5}\b|^\/\d/.test(after)) return;
  yield found(match, reach, 'its four parts are a public address');
}

function found(match: RegExpExecArray, reach: Reach, because: string): Match {
  return {
    start: match.index,
    end: match.index + match[0].length,
    confidence: reach === 'public' ? 'likely' : 'possible',
    because,
  };
}
