import assert from 'node:assert/strict';
import { scan } from '../../core/scan';
import { ACCESS } from './index';

/** What people write when they tell a password or a code in passing. The secret stands between ⟦ and ⟧. */
const TOLD: readonly string[] = [
  // Passwords of networks
  'Wifi: ⟦BrambleCottage42⟧ (capital B, capital C)',
  'WiFi password = ⟦kraai-toren-19⟧',
  'Guest network is "Loft" and the password is ⟦nine-Lives-2031⟧.',
  'The Wi-Fi is on the fridge, but for the lazy: ⟦Sourdough&Figs7⟧',
  'wifi pass: ⟦chaiwala2030⟧, works till the gate',
  'Network "Studio5", key ⟦Vinyl_Only_78⟧. Do not share.',
  'SSID: PotteryBarn2, pw: ⟦Glaze#Kiln55⟧',
  'Hotspot password is `⟦tram19Depot⟧`',
  'Für die Gäste: WLAN-Passwort: ⟦Birke-Moos-404⟧',
  "Le mot de passe du wifi, c'est ⟦Cigale!Sud34⟧",
  'La contraseña es ⟦Naranjo_2029⟧, todo junto.',
  'A senha do wifi é ⟦cajueiro88⟧',
  'Il wifi? La password è ⟦Limoncello!09⟧',
  // Logins
  'Login for the demo: user nadia, password ⟦Otter!Creek12⟧',
  'Log in as editor / ⟦Plume-Rouge-77⟧ and have a look.',
  'creds are ops:⟦Gr4nite-Falls⟧ if you need them',
  'Temporary password is "⟦Tuesday-Fog-31⟧", change it after.',
  'Staging is open again, credentials unchanged (client / ⟦Heidelbeere#4⟧).',
  'The admin panel password got reset to ⟦M0ssy_Bank_9⟧ yesterday.',
  'pw for the shared drive is still ⟦Kingfisher2019!⟧',
  'We set the router login to admin / ⟦Wombat^Hill8⟧',
  'Netflix login: famille.dupuis@free.fr / ⟦Croquette!71⟧',
  'Passphrase for the backup disk: "⟦violet-anvil-7-tundra⟧"',
  'He reads the password off the sticky note, ⟦Ledger%Blue27⟧, to the whole train.',
  'Zoom passcode: ⟦884213⟧',
  '<!-- remind Tess: cms password is ⟦Quince*Jam44⟧ -->',
  '![whiteboard with the wifi password ⟦Marker!Pen66⟧](board.jpg)',
  '| Service | Login | Password |\n| --- | --- | --- |\n| CMS | tess | ⟦Quince*Jam44⟧ |',
  // Doors, gates, locks
  'Gate code: ⟦7731#⟧',
  'The gate code is ⟦*4482⟧ after 8pm.',
  'Key safe code is ⟦5190⟧, left of the meter box.',
  'There is a lockbox by the hose; the code is ⟦6275⟧.',
  'Lock box combo ⟦4-7-2-9⟧, spare key inside.',
  'Door code ⟦C4471⟧, lift to the third.',
  'Buzz flat 3 or just use the code, ⟦2906⟧, at the front door.',
  'Bike shed code has changed to ⟦3852⟧.',
  'Garage keypad: ⟦9042⟧ then the star.',
  'The alarm code is ⟦6614⟧ and you have thirty seconds.',
  'To disarm the alarm, type ⟦8350⟧ and press the green button.',
  'The padlock on the shed opens with ⟦7402⟧.',
  'combination for the gear locker is ⟦32-14-27⟧',
  'The safe is behind the painting, combination ⟦18-44-07⟧.',
  'Side gate is ⟦5582X⟧, push hard.',
  'Building entry: dial ⟦#4071⟧ and wait for the beep.',
  'If nobody answers, punch in ⟦6091*⟧ and come up.',
  "Clubhouse door's on a code now, it's ⟦4826⟧, tell the under-tens.",
  'Digicode ⟦47B92⟧, deuxième étage.',
  "Le code d'entrée est ⟦58A31⟧.",
  'Le code du portail : ⟦3819⟧',
  'El código de la puerta es ⟦7265⟧',
  'Türcode: ⟦4096#⟧',
  'Store room padlock still ⟦8153⟧, yes the one from the old shop.',
  'Parking barrier code ⟦2749⟧ all week.',
  'the code for the garage is ⟦5317⟧ btw',
  'My phone PIN is ⟦7309⟧ and the kids know it.',
  'Till PIN: ⟦6628⟧',
  'SIM PIN ⟦4057⟧, PUK ⟦83920174⟧',
  'Voicemail pin is still ⟦9163⟧',
  'The tablet unlocks with ⟦2584⟧.',
  'Punch ⟦4406⟧ into the keypad and lean on the door.',
  'gate: ⟦#8842⟧, then straight on',
  'The shed keypad takes ⟦7 3 0 5⟧ and a shove.',
  'The spare is by the side door after six, ⟦X2086Z⟧, and lift.',
  'To get into the service menu hold both buttons and type ⟦dachs-4471⟧.',
  'Password on the folder? ⟦Rhubarb!318⟧. Yes, really.',
  '| | |\n| --- | --- |\n| network | Loft |\n| password | ⟦twelvegreenherons⟧ |',
  '| Site | Gate code |\n| --- | --- |\n| North yard | ⟦4471⟧ |',
  '| Property | Key safe |\n| --- | --- |\n| 14 Mill Lane | ⟦C2905Y⟧ |',
];

/** What looks like it and is not. */
const NOT_TOLD: readonly string[] = [
  'Your password must have at least 8 characters, 1 number and 1 symbol.',
  'The password is wrong, try again in 30 seconds.',
  'I forgot my password for the third time in 2024.',
  'Free wifi, no password, on all 12 platforms.',
  'Wi-Fi 7 (802.11be) reaches 46 Gbps on paper.',
  'Passwordless login with FIDO2 and WebAuthn-L3 is here.',
  'A password like Tr0ub4dor&3 is weaker than four words.',
  'In 2019 the most common password was 123456, followed by qwerty123.',
  'The default password of the kit is `raspberry`.',
  'The login page got 40% faster in v3.2.1.',
  'We moved login to OAuth2 and dropped SHA-1 password hashes.',
  'Log in to MySQL8 and create the table users_2024.',
  'The pass at 2,315 m opens in June.',
  'Boarding pass for flight LH1234, gate B42.',
  'Use code SPRING25 at checkout for 25% off.',
  'Promo code: FRIENDS2024, valid until Friday.',
  'The dress code is smart casual, doors 19:30.',
  'Error code 1603 means the installer failed.',
  'The exit code is 137 because the kernel killed it.',
  'HTTP status code: 404',
  'Our postal code is 1012 and the area code is 020.',
  'PIN 560034, Koramangala, Bengaluru.',
  'Pin code: 400050, Mumbai.',
  'GPIO pin 17 drives the lock, pin 1104 is not connected.',
  'The lock was patented in 1861 by Linus Yale.',
  'A padlock is 1.5 kg and costs 2400 rupees.',
  'The gate is 1200 mm wide and the door 900.',
  'Gate opens 1830, doors 1900, alarm test at 0930.',
  'The combination of 32 and 14 is 46.',
  'The alarm is set for 0615 every morning.',
  'Chapter 12, lock 4071 of the canal, is closed.',
  'The building was locked down in 2020 and 2021.',
  'The keypad has 12 keys and 3 rows.',
  'The code is 1204 lines and locks nothing.',
  'It took 4471 attempts to find the combination.',
  'The safe weighs 1400 pounds.',
  'In the film the vault code is read aloud by the parrot.',
  'The key is 2048 bits long and the block 512.',
  'Model C3852Y of the lock series is discontinued.',
  'Locker 4471 is yours for the season.',
  'The key to the 1998 season was defence.',
  'Tracking number for the safe: 48213377.',
  'Alarm fatigue: 1350 alerts in 24 hours.',
  'Use 1500 g of flour and press 250 g of butter into it.',
  'Press 1 for English, dial 911 in an emergency.',
  'Call or dial 0800 555 for support.',
  'Type 2 diabetes, enter 5000 steps a day.',
  'Ticket LOCK-4471: the door sensor reports twice.',
  'Password rotation every 90 days is bad advice, says NIST SP800-63B.',
  'The password file is /etc/shadow, the login shell is bash5.',
  'My password manager of choice is KeePassXC-2.7.',
  'The wifi in Terminal 2E is slow, 3Mbps at best.',
  'wifi_sd_card_v2.zip is the firmware',
  'The login rate was 12.5% in Q3-2024.',
  'Credentials: CISSP, AWS-SAA-C03, PMP since 2018.',
  'They pinned 4471 posts to the board.',
  'The door to the 4th floor is number 412.',
  'Our office is at 1905 Gate Street.',
  'Code review took 3600 seconds.',
  'See section 4.2 of the building code, 2019.',
  '| Code | Meaning |\n| --- | --- |\n| 403 | the key is fine, the door stays shut |',
  '| Field | Type |\n| --- | --- |\n| password | string |',
  'The recipe takes 1 2 3 steps and needs 4471 words.',
];

const MARK = /⟦([^⟦⟧]*)⟧/g;

describe('secrets told in sentences', () => {
  for (const example of TOLD) {
    it(`finds ${example}`, () => {
      const text = example.replace(MARK, '$1');
      const { findings, faults } = scan(text, { detectors: ACCESS });
      assert.deepEqual(faults, []);
      const shown = findings.filter(({ confidence }) => confidence !== 'possible');
      for (const [index, mark] of [...example.matchAll(MARK)].entries()) {
        const start = mark.index - 2 * index;
        const end = start + (mark[1] ?? '').length;
        assert.ok(
          shown.some((finding) => finding.start < end && finding.end > start),
          `nothing overlaps ${start}–${end}`,
        );
      }
    });
  }

  for (const text of NOT_TOLD) {
    it(`leaves alone ${text}`, () => {
      const { findings } = scan(text, { detectors: ACCESS });
      assert.deepEqual(
        findings.filter(({ confidence }) => confidence !== 'possible'),
        [],
      );
    });
  }
});
