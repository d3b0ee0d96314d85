import { base58Check, bech32Check, holds, rippleCheck, stellarCheck } from './checksum';
import { tokenDetector, type TokenFormat } from './token-format';

const FORMATS: readonly TokenFormat[] = [
  {
    name: 'Bitcoin private key',
    starts: ['5', 'K', 'L', '9', 'c'],
    shape: 'b58:50-51',
    check: base58Check,
    isReal: (token) => holds(base58Check, token),
    source: 'https://en.bitcoin.it/wiki/Wallet_import_format',
  },
  {
    name: 'encrypted Bitcoin private key',
    starts: ['6P'],
    shape: 'b58:56',
    check: base58Check,
    isReal: (token) => holds(base58Check, token),
    source: 'https://bips.dev/38/',
  },
  {
    name: 'extended private key',
    starts: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
    shape: 'b58:107',
    check: base58Check,
    source: 'https://bips.dev/32/',
  },
  {
    name: 'XRP Ledger seed',
    starts: ['sEd', 's'],
    shape: 'b58:27-29',
    check: rippleCheck,
    isReal: (token) => holds(rippleCheck, token),
    source: 'https://xrpl.org/docs/concepts/accounts/cryptographic-keys',
  },
  {
    name: 'Stellar secret seed',
    starts: ['S'],
    shape: 'b32:55',
    check: stellarCheck,
    isReal: (token) => holds(stellarCheck, token),
    source: 'https://stellar.org/protocol/sep-23',
  },
  {
    name: 'private key of an Ethereum wallet',
    starts: ['0x'],
    shape: 'hexi:64',
    near: ['private key', 'private_key', 'privatekey', 'privkey', 'priv key'],
    source: 'https://ethereum.org/developers/docs/accounts/',
  },
  { name: 'Nostr secret key', starts: ['nsec1'], shape: 'bech32:58', check: bech32Check, source: 'https://nips.nostr.com/19' },
  {
    name: 'encrypted Nostr key',
    starts: ['ncryptsec1'],
    shape: 'bech32:150-170',
    check: bech32Check,
    source: 'https://nips.nostr.com/49',
  },
  {
    name: 'Cardano secret key',
    starts: ['ed25519_sk1', 'ed25519e_sk1', 'xprv1'],
    shape: 'bech32:58-170',
    check: bech32Check,
    source: 'https://cips.cardano.org/',
  },
  { name: 'Tezos secret key', starts: ['edsk', 'edesk'], shape: 'b58:50-94', mixed: true, source: 'https://tezos.gitlab.io/' },
  {
    name: 'Lightning macaroon',
    starts: ['0201036c6e64', 'AgEDbG5k'],
    shape: 'b64:150-2000 =? =?',
    source: 'https://docs.lightning.engineering/',
  },
];

export const walletKeys = tokenDetector({
  id: 'access/wallet-keys',
  title: 'Wallet key',
  of: 'crypto wallets',
  formats: FORMATS,
});
