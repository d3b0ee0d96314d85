import { base62Check } from './checksum';
import { tokenDetector, type TokenFormat } from './token-format';

const PYPI = 'https://warehouse.pypa.io/development/token-scanning.html';

const FORMATS: readonly TokenFormat[] = [
  {
    name: 'npm access token',
    starts: ['npm_'],
    shape: 'b62:36',
    check: base62Check,
    source: 'https://docs.npmjs.com/about-access-tokens',
  },
  {
    name: 'npm token of the old form',
    starts: ['_authToken='],
    shape: 'uuid',
    source: 'https://docs.npmjs.com/about-access-tokens',
  },
  {
    name: 'PyPI upload token',
    starts: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
    shape: 'b64u:50-1000',
    source: PYPI,
  },
  { name: 'RubyGems API key', starts: ['rubygems_'], shape: 'hex:48', source: 'https://guides.rubygems.org/api-key-scopes/' },
  {
    name: 'NuGet API key',
    starts: ['oy2'],
    shape: 'b32l:43',
    source: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
  },
  {
    name: 'crates.io API token',
    starts: ['cio'],
    shape: 'b62:32',
    mixed: true,
    source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  },
  {
    name: 'Clojars deploy token',
    starts: ['CLOJARS_'],
    shape: 'an:60',
    source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
  {
    name: 'Packagist token',
    starts: ['packagist_ack_', 'packagist_uut_'],
    shape: 'b62:40-90',
    source: 'https://packagist.com/docs/',
  },
  { name: 'Cloudsmith API key', starts: ['csa_'], shape: 'hex:30 b62:6', source: 'https://help.cloudsmith.io/' },
  {
    name: 'JFrog API key',
    starts: ['AKCp'],
    shape: 'b62:65-70',
    source: 'https://jfrog.com/help/r/jfrog-rest-apis/',
  },
  { name: 'JFrog reference token', starts: ['cmVmdGtu'], shape: 'b62:56', source: 'https://jfrog.com/help/r/jfrog-rest-apis/' },
  { name: 'Open VSX token', starts: ['ovsxp_', 'ovsxat_'], shape: 'uuid', source: 'https://github.com/eclipse/openvsx/wiki' },
  { name: 'Deno Deploy token', starts: ['ddp_', 'ddw_'], shape: 'b62:36', source: 'https://docs.deno.com/deploy/' },
];

export const registryTokens = tokenDetector({
  id: 'access/registry-tokens',
  title: 'Package registry token',
  of: 'package registries',
  formats: FORMATS,
});
