import { tokenDetector, type TokenFormat } from './token-format';

const FACEBOOK = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/';
const INSTAGRAM = 'https://developers.facebook.com/docs/instagram-platform';
const TIKTOK = 'https://developers.tiktok.com/doc/';

const FORMATS: readonly TokenFormat[] = [
  { name: 'Facebook access token', starts: ['EAA'], shape: 'b62:100-400', mixed: true, source: FACEBOOK },
  { name: 'Facebook app token', starts: ['|', '%7C'], lead: 'dec:15-16', shape: 'b64u:27-40', source: FACEBOOK },
  { name: 'Instagram access token', starts: ['IGQVJ', 'IGQWR', 'IGAA'], shape: 'b64u:50-250', mixed: true, source: INSTAGRAM },
  {
    name: 'Threads access token',
    starts: ['THAA'],
    shape: 'b62:100-300',
    mixed: true,
    source: 'https://developers.facebook.com/docs/threads',
  },
  {
    name: 'X bearer token',
    starts: ['AAAAAAAAAAAAAAAAAAAAAA'],
    shape: 'cookie:60-100',
    mixed: true,
    source: 'https://developer.x.com/en/docs/authentication/oauth-2-0/bearer-tokens',
  },
  {
    name: 'X access token',
    starts: ['-'],
    lead: 'dec:15-25',
    shape: 'b62:30-45',
    mixed: true,
    near: ['twitter', 'x api', 'access_token', 'access token'],
    source: 'https://developer.x.com/en/docs/authentication/oauth-1-0a',
  },
  {
    name: 'LinkedIn client secret',
    starts: ['WPL_AP1.', 'WPL_AP0.'],
    shape: 'entra:16-40',
    source: 'https://learn.microsoft.com/linkedin/shared/authentication/',
  },
  {
    name: 'LinkedIn access token',
    starts: ['AQ'],
    shape: 'b64u:200-1000',
    mixed: true,
    near: ['linkedin', 'token'],
    source: 'https://learn.microsoft.com/linkedin/shared/authentication/',
  },
  { name: 'TikTok token', starts: ['act.', 'clt.', 'rft.'], shape: 'b62:60-120', mixed: true, source: TIKTOK },
  {
    name: 'Pinterest token',
    starts: ['pina_', 'pinr_', 'pinc_'],
    shape: 'b64u:20-200',
    mixed: true,
    source: 'https://developers.pinterest.com/docs/getting-started/authentication/',
  },
  { name: 'Twitch chat token', starts: ['oauth:'], shape: 'an:30', source: 'https://dev.twitch.tv/docs/authentication/' },
  {
    name: 'Twitch stream key',
    starts: ['live_'],
    shape: 'dec:6-12 _ b62:30',
    source: 'https://help.twitch.tv/s/article/twitch-stream-key-faq',
  },
  {
    name: 'Facebook stream key',
    starts: ['FB-'],
    shape: 'dec:12-18 - dec:1 - b64u:12-20',
    source: 'https://www.facebook.com/business/help/',
  },
  { name: 'Riot Games API key', starts: ['RGAPI-'], shape: 'uuid', source: 'https://developer.riotgames.com/docs/portal' },
  {
    name: 'Roblox session cookie',
    starts: [
      'WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_',
    ],
    shape: 'HEX:100-1200',
    source: 'https://create.roblox.com/docs/',
  },
  { name: 'Lichess token', starts: ['lip_'], shape: 'w:16-60', mixed: true, source: 'https://lichess.org/api' },
];

export const socialTokens = tokenDetector({
  id: 'access/social-tokens',
  title: 'Social media token',
  of: 'social media',
  formats: FORMATS,
});
