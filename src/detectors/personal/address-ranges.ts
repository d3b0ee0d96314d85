/**
 * Where an address reaches. `public` is somebody's; `reserved` is private, a service known to all, or multicast: of a
 * shape that could be somebody's, but nobody's in particular. Documentation ranges are no addresses here at all.
 */
export type Reach = 'public' | 'reserved';

/** IPv4 blocks nobody is assigned, as [first octets, prefix length]. https://www.iana.org/assignments/iana-ipv4-special-registry */
const IPV4_DOCUMENTATION = [
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '233.252.0.0/24',
  '0.0.0.0/8',
  '127.0.0.0/8',
  '240.0.0.0/4',
].map(readBlock);
const IPV4_RESERVED = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '224.0.0.0/4',
].map(readBlock);

/** Resolvers and time servers offered to everybody, and addresses typed as placeholders. */
const IPV4_KNOWN: ReadonlySet<string> = new Set(
  (
    '1.1.1.1 1.0.0.1 1.1.1.2 1.1.1.3 1.0.0.2 1.0.0.3 8.8.8.8 8.8.4.4 9.9.9.9 9.9.9.10 9.9.9.11 149.112.112.112 149.112.112.10 208.67.222.222 208.67.220.220 ' +
    '208.67.222.123 4.2.2.1 4.2.2.2 4.2.2.3 4.2.2.4 94.140.14.14 94.140.15.15 94.140.14.140 76.76.2.0 76.76.10.0 76.76.19.19 185.228.168.9 185.228.169.9 185.228.168.168 64.6.64.6 64.6.65.6 ' +
    '77.88.8.8 77.88.8.1 77.88.8.7 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 101.101.101.101 84.200.69.80 84.200.70.40 8.26.56.26 8.20.247.20 ' +
    '193.110.81.0 185.253.5.0 86.54.11.100 194.242.2.2 193.17.47.1 185.43.135.1 156.154.70.1 45.90.28.0 45.90.30.0 1.2.3.4 4.3.2.1 5.6.7.8 11.22.33.44 12.34.56.78 11.11.11.11 22.22.22.22 123.123.123.123 111.111.111.111 1.1.1.0'
  ).split(' '),
);

/** Reads dotted decimal. Absent: no address, or one for documentation. */
export function readIpv4(text: string): Reach | undefined {
  const parts = text.split('.');
  if (parts.some((part) => !/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255)) return undefined;
  const value = parts.reduce((sum, part) => sum * 256 + Number(part), 0);
  if (IPV4_DOCUMENTATION.some((block) => inBlock(value, block))) return undefined;
  // An address that ends in .0 is a network's name, or a version.
  return IPV4_RESERVED.some((block) => inBlock(value, block)) || IPV4_KNOWN.has(text) || value % 256 === 0
    ? 'reserved'
    : 'public';
}

interface NumberBlock {
  readonly first: number;
  readonly size: number;
}

function readBlock(block: string): NumberBlock {
  const [address = '', length = '32'] = block.split('/');
  return { first: address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0), size: 2 ** (32 - Number(length)) };
}

function inBlock(value: number, { first, size }: NumberBlock): boolean {
  return value >= first && value < first + size;
}

/** Leading hexadecimal digits of IPv6 blocks. https://www.iana.org/assignments/iana-ipv6-special-registry */
const IPV6_DOCUMENTATION = /^(?:20010db8|3fff0|0000000000000000000000000000000[01]$|00000000000000000000ffff)/;
const IPV6_RESERVED = /^(?:f[c-f]|0064ff9b|0100000000000000|2001000[0-3]|200101[0-9a-f]|2001002|2001003|2002|2620004f8000|5f00)/;
const IPV6_KNOWN =
  /^(?:26064700470000000000000000001[106]\w*|26064700470000000000000000001\w{3}|20014860486000000000000000008\w{3}|262000fe000000000000000000\w{6})$/;

/** Reads the text form of RFC 4291. Absent: no address, or one for documentation. */
export function readIpv6(text: string): Reach | undefined {
  const digits = expandIpv6(text.toLowerCase());
  if (digits === undefined || IPV6_DOCUMENTATION.test(digits)) return undefined;
  return IPV6_RESERVED.test(digits) || IPV6_KNOWN.test(digits) ? 'reserved' : 'public';
}

/** All 32 hexadecimal digits. Absent where the groups are too few or too many, or the address is too short to be told from other text with colons. */
function expandIpv6(text: string): string | undefined {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  const hex = (high = '', low = ''): string => (Number(high) * 256 + Number(low)).toString(16);
  const groups = dotted === null ? text : `${dotted[1] ?? ''}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}`;
  const halves = groups.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = head.length + tail.length;
  if ([...head, ...tail].some((group) => group === '')) return undefined;
  if (halves.length === 1 ? given !== 8 : given > 7 || given < 3) return undefined;
  const zeros = Array<string>(8 - given).fill('0');
  const all = halves.length === 1 ? head : [...head, ...zeros, ...tail];
  // Words spelt in hexadecimal ("dead::beef") carry no digit; neither does a time.
  if (!/\d/.test(text) || (halves.length === 1 && all.every((group) => /^\d{1,2}$/.test(group)))) return undefined;
  return all.map((group) => group.padStart(4, '0')).join('');
}

const MAC_DOCUMENTATION =
  /^(?:00005e0053|01005e9010|(?:00){6}|(?:ff){6}|001122334455|0123456789ab|aabbccddeeff|123456789abc|665544332211|deadbeef|cafebabe)/;

/** Reads a MAC address. Absent: for documentation, or a placeholder. `reserved`: a group's or a protocol's. */
export function readMac(text: string): Reach | undefined {
  const digits = text.replace(/[^0-9a-f]/gi, '').toLowerCase();
  if (MAC_DOCUMENTATION.test(digits) || /^(\w\w)\1{5}$/.test(digits)) return undefined;
  const multicast = parseInt(digits.slice(0, 2), 16) % 2 === 1;
  return multicast || digits.startsWith('00005e') ? 'reserved' : 'public';
}
