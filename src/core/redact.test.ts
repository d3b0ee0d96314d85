import assert from 'node:assert/strict';
import { readMarks } from '../../test/support/annotated';
import {
  applyRedactions,
  defaultStyle,
  planRedactions,
  redactionPlan,
  stylesFor,
  type RedactionStyle,
  type RedactOptions,
} from './redact';
import { parse } from './parse';
import { compileTerms, findTerms, type Term } from './terms';
import { GROUP_OF, type Label } from './types';

const TODAY = { day: '2026-02-10' };

/** The marked draft with its details redacted in one style, or each in its default style. */
function redacted(marked: string, style?: RedactionStyle, options: Partial<RedactOptions> = {}): string {
  const { text, findings } = readMarks(marked);
  const styleOf = style === undefined ? {} : { styleOf: () => style };
  return applyRedactions(text, planRedactions(text, findings, { detectors: [], today: TODAY, ...styleOf, ...options }));
}

type Row = readonly [marked: string, expected: string];

function table(style: RedactionStyle | undefined, rows: readonly Row[]): void {
  for (const [marked, expected] of rows) it(`${marked} → ${expected}`, () => assert.equal(redacted(marked, style), expected));
}

describe('generalising amounts', () => {
  table('generalise', [
    ['We hit [[financials|$4.2M ARR]] in May.', 'We hit seven-figure ARR in May.'],
    ['We hit [[financials|$4.2M]] ARR in May.', 'We hit seven-figure ARR in May.'],
    ['now at [[financials|$4.2M in annual recurring revenue]].', 'now at seven-figure annual recurring revenue.'],
    ['We did it on a [[deal-terms|£38k fixed fee]].', 'We did it on a five-figure fixed fee.'],
    ['We did it on a [[deal-terms|£38k]] fixed fee.', 'We did it on a five-figure fixed fee.'],
    ['We signed a [[deal-terms|$82 million]] contract.', 'We signed an eight-figure contract.'],
    ['[[financials|$310k]] went to ads.', 'A six-figure sum went to ads.'],
    ['We burn [[financials|€45k a month]] now.', 'We burn a five-figure sum a month now.'],
    ['They pay us [[deal-terms|€38 a box]] for it.', 'They pay us an agreed price for it.'],
    ['| Revenue | [[financials|£88,905]] |', '| Revenue | five figures |'],
  ]);
});

describe('generalising shares, counts and changes', () => {
  table('generalise', [
    ['Margins went [[metrics|from 71% to 58%]] in a year.', 'Margins went noticeably down in a year.'],
    ['Churn fell [[metrics|from 4% to 2%]].', 'Churn fell noticeably.'],
    ['Unit cost has gone from [[financials|₹4,850 to ₹1,990]], at last.', 'Unit cost has gone noticeably down, at last.'],
    ['[[metrics|8,100 → 12,900]] seats', 'More seats'],
    ['[[metrics|31%]] of our orders come back.', 'About a third of our orders come back.'],
    ['We send back [[metrics|one in nine]].', 'We send back about a tenth.'],
    ['We decided at [[metrics|40 % yield]].', 'We decided at a yield of about two fifths.'],
    ['We sold [[metrics|6,120 copies]] in May.', 'We sold thousands of copies in May.'],
    ['It is [[metrics|a third of our orders]] now.', 'It is a good part of our orders now.'],
  ]);
});

describe('generalising pay', () => {
  table('generalise', [
    ['She is on [[compensation|18 lakhs]] now.', 'She is on a competitive salary now.'],
    ['I charge [[compensation|$95 an hour]], invoiced fortnightly.', 'I charge a competitive hourly rate, invoiced fortnightly.'],
    ['They offered [[compensation|205 plus a sign-on of 40]].', 'They offered a competitive package.'],
    ['- Base: [[compensation|₹52,00,000]]', '- Base: undisclosed'],
  ]);
});

describe('generalising dates', () => {
  const at = (day: string, marked: string): string => redacted(marked, 'generalise', { today: { day } });
  for (const [day, marked, expected] of [
    ['2026-02-10', 'It ships on [[unreleased|14 March]].', 'It ships this spring.'],
    ['2026-02-10', 'It ships [[unreleased|the second week of October]].', 'It ships this autumn.'],
    ['2026-11-10', 'It ships in [[unreleased|March]].', 'It ships next year.'],
    ['2026-02-10', 'Ready by [[unreleased|Q4]], we hope.', 'Ready by this autumn, we hope.'],
    ['2026-02-10', 'The [[unreleased|14 March]] launch stands.', 'The spring launch stands.'],
    ['2026-02-10', 'It ships in [[unreleased|May 2029]].', 'It ships in a few years.'],
    ['2026-02-10', 'They turn thirty [[birth-date|this coming 4th of July]].', 'They turn thirty this summer.'],
    ['2026-02-10', 'Born [[birth-date|6 April 1991]], on a Saturday.', 'Born [birth date], on a Saturday.'],
  ] as const) {
    it(`${marked} → ${expected} on ${day}`, () => assert.equal(at(day, marked), expected));
  }

  it('turns the seasons round in the south', () => {
    const today = { day: '2026-02-10', hemisphere: 'south' } as const;
    assert.equal(redacted('It ships on [[unreleased|14 March]].', 'generalise', { today }), 'It ships this autumn.');
  });

  it('says no season where the day of writing is not known', () => {
    const { text, findings } = readMarks('It ships on [[unreleased|14 March]].');
    const plan = planRedactions(text, findings, { detectors: [], styleOf: () => 'generalise' });
    assert.equal(applyRedactions(text, plan), 'It ships at a later date.');
  });
});

describe('generalising names and places', () => {
  table('generalise', [
    ['We work for [[client|Harbour Mutual Insurance]] now.', 'We work for a client in insurance now.'],
    ['[[client|Northwind]], a bank in Leeds, called.', 'A client in finance, a bank in Leeds, called.'],
    ["[[client|Northwind Freight]]'s team came.", "A client's team came."],
    ['our [[client|Northwind]] account', 'our client account'],
    ['We moved it because [[person|Sigrun]], our apprentice, was cold.', 'We moved it because our apprentice was cold.'],
    ['Ask my neighbour [[person|Ruth]] about it.', 'Ask my neighbour about it.'],
    ['[[person|Ms. Hayasaka]], a young process engineer, smiled.', 'A young process engineer smiled.'],
    ['Ring [[person|Ruth]] first.', 'Ring someone first.'],
    [
      'The house is in [[address|Flat 3, 27 Arbour Terrace]], round the back.',
      'The house is at a private address, round the back.',
    ],
    ['New address: [[address|Myllytullinranta 9 C 41, 90130 Oulu]].', 'New address: Oulu.'],
    ['It runs on [[internal-link|staging-2.corp.northwind.io]] now.', 'It runs on our staging server now.'],
    ['curl [[internal-link|https://wiki.corp.northwind.io/x]]', 'curl our internal wiki'],
  ]);

  it('takes what stands for a name from the terms, in the form of its place', () => {
    assert.equal(
      redacted('[[client|Northwind]] and #[[client|Northwind]]', 'pseudonym', { replacementOf: () => 'a grocer' }),
      'A grocer and #AGrocer',
    );
  });

  it('takes the sector from the terms', () => {
    assert.equal(
      redacted('We work for [[client|Northwind]] now.', 'generalise', { sectorOf: () => 'insurance' }),
      'We work for a client in insurance now.',
    );
  });
});

describe('generalising statements', () => {
  table('generalise', [
    ['[[workforce|The night desk goes to Gdynia in January]] and nobody knows.', 'The team is changing and nobody knows.'],
    ['We recommend [[workforce|a pause on all recruitment]] for now.', 'We recommend a change in the team for now.'],
    ['She finds that [[incident|eleven containers were declared as bananas]].', 'She finds that something went wrong.'],
    ['We had [[incident|a data mix-up]] in June.', 'We had an incident in June.'],
    ["We've also [[legal|been reported by our own subcontractor]].", "We've also been part of a legal matter."],
    ['[[legal|If they take the fifty-one percent]], I sail.', 'If there is a legal matter, I sail.'],
    ['We [[method|slake the pectin in bourbon]].', 'We do it our own way.'],
    ['We open it only when [[method|moisture falls below 19 percent]].', 'We open it only when the conditions are right.'],
    ['because [[health|his slipped disc]] is back', 'because a health matter is back'],
    ["She's [[health|on the oxygen since the summer]].", "She's not well."],
  ]);

  it('does not say the same thing twice in a row', () => {
    assert.equal(
      redacted('We had [[incident|a data mix-up]]. Then we had [[incident|a fire in the lab]].', 'generalise'),
      'We had an incident. Then we had another incident.',
    );
  });
});

describe('a statement, by its shape', () => {
  table('generalise', [
    // A subject and its verb.
    [
      'What they kept back: [[workforce|QA goes down to nine people after the holidays]].',
      'What they kept back: the team is changing.',
    ],
    ['I hear that [[incident|both arms came out level]].', 'I hear that something went wrong.'],
    ['In April [[incident|a bad migration double-charged three hundred patients]].', 'In April something went wrong.'],
    ['Our friends fear [[legal|it folds]].', 'Our friends fear there is a legal matter.'],
    ['From next spring [[unreleased|two hundred shops will have no night staff]].', 'From next spring there is news to come.'],
    ['At noon [[legal|we were sued]].', 'At noon there was a legal matter.'],
    [
      'Read it: the [[legal|works council was not heard]] and this turned the table.',
      'Read it: there was a legal matter and this turned the table.',
    ],
    ['We changed it and [[metrics|repayments jumped from 71 to 83]].', 'We changed it and the numbers went up.'],
    ['When I joined, [[metrics|six of ten dies went in the bin]].', 'When I joined, about three fifths did.'],
    ['She saw that [[method|if they rest longer, the defects vanish]].', 'She saw that we do it our own way.'],
    ['**Ops:** "[[incident|A contractor had it on a bus]]."', '**Ops:** "Something went wrong."'],
    ["Her arm's [[health|broken in two places]], so no.", "Her arm's not well, so no."],
    ['Our client [[metrics|Fabrikam Freight pays £1.4M a year]].', 'There is a figure that we keep to ourselves.'],
    // A phrase, though a verb stands in it.
    ['They take [[deal-terms|thirty percent until they made it back]].', 'They take about a third.'],
    ['It tells of [[incident|a door in the back that opened if you asked]].', 'It tells of an incident.'],
    ['We found [[incident|eighteen months of results sitting unread]].', 'We found an incident.'],
    ['I learned [[legal|the name of a very large Danish buyer]].', 'I learned a legal matter.'],
    ['say hello to [[legal|a very large Danish buyer]]', 'say hello to another party'],
    ['both [[unreleased|centres shut from the new year]]', 'both new things'],
    ['[[legal|Three lawsuits]] are coming.', 'Legal matters are coming.'],
    // A verb without its subject.
    ['In January we [[financials|open the A]].', 'In January we deal with money matters.'],
    ['The commodore [[workforce|never stands again]].', 'The commodore is part of a change in the team.'],
    ['Our biggest one [[legal|froze the second tranche]].', 'Our biggest one was part of a legal matter.'],
    [
      'He [[workforce|would have been out the door in April]] otherwise.',
      'He would have been part of a change in the team otherwise.',
    ],
    ['The office [[unreleased|will join us with the others]].', 'The office will have news to share.'],
    ["They're [[unreleased|selling the name to an airport]].", "They're planning something new."],
    [
      'We shut three kitchens and [[workforce|sent twenty-two boys home]].',
      'We shut three kitchens and made a change in the team.',
    ],
    ['We have to [[method|interrupt the quench at 215 degrees]].', 'We have to do it our own way.'],
    ['Ask him why [[method|he doses at dusk]].', 'Ask him why he does it his own way.'],
    ["Tenants' bills [[metrics|fell by 37 % over the winter]].", "Tenants' bills fell noticeably."],
    // What says when, where or how.
    ['It ships [[unreleased|as a stand-alone app for opticians]].', 'It ships as something new.'],
    ["You'll find us [[unreleased|in cans, in every shop]].", "You'll find us somewhere new."],
    ['We are safe [[financials|until the end of the month]].', 'We are safe until a later date.'],
    ['They signed, [[deal-terms|at 30 euros a seat]].', 'They signed, at an agreed price.'],
    // A measure.
    ['It was broken for [[incident|41 days]].', 'It was broken for some days.'],
    ['We are [[financials|$38 million short for the year]].', 'We are an eight-figure sum short.'],
    ['Ours ran to [[metrics|forty-one]] lever-arch files.', 'Ours ran to dozens of lever-arch files.'],
    ['He gets [[deal-terms|one quarter with no platform fee]].', 'He gets agreed terms.'],
    ['There was a [[metrics|7% chance]].', 'There was a small chance.'],
    ['At a [[metrics|22%]], we are done.', 'At about a fifth, we are done.'],
    ['About [[metrics|one shot in six]] comes out.', 'About a sixth comes out.'],
  ]);
});

describe('a finding that ends inside a phrase', () => {
  table('generalise', [
    ['They found [[health|a mass on her]] pancreas. She rests.', 'They found a health matter. She rests.'],
    ['She is [[health|allergic to]] bee stings and tired.', 'She is not well and tired.'],
    ['It went [[metrics|from 71% to 58%, and]] customers liked it.', 'It went noticeably down, and customers liked it.'],
    ['He says [[unreleased|there will be a new wing where the parking]] is.', 'He says there is news to come.'],
    ['I paid [[deal-terms|$47,500, in two]] cheques, today.', 'I paid an agreed price, today.'],
    ['We live in [[address|3-14-8 Kishida, Higashi-Osak]]a now.', 'We live in Higashi-Osaka now.'],
    ["name: '[[person|Arlo Winter']], age", "name: 'someone', age"],
  ]);
});

describe('pseudonyms', () => {
  table('pseudonym', [
    ["**[[client|Northwind]]'s** team and [[client|Contoso]].", "**Client A's** team and Client B."],
    ['An [[client|Acme]] engineer', 'A Client A engineer'],
    ["the [[client|Meyers]]' roof", "the Client A's roof"],
    [
      '[[person|Ruth Okafor]] called. [[person|Okafor]] said that [[person|Ruth]] will come.',
      'Person A called. Person A said that Person A will come.',
    ],
    ['[[person|Joris]] said so before [[person|Joris van Dam]] did.', 'Person A said so before Person A did.'],
    ['Our client [[client|Contoso]] waits, and their client [[client|Fabrikam]].', 'Client A waits, and their Client B.'],
    ['We ship Project [[codename|Kestrel]] and the project [[codename|Kestrel]].', 'We ship Project A and Project A.'],
    ['#[[codename|Driftglass]] is [[codename|driftglass]].', '#ProjectA is Project A.'],
    ['![wall](img/[[client|pell-marrow]]-wall.jpg) at [[client|Pell & Marrow]]', '![wall](img/client-a-wall.jpg) at Client A'],
    ['run `[[codename|acorn]]-0.9.4` or `[[codename|ACORN]]_HOME`', 'run `project-a-0.9.4` or `PROJECT_A_HOME`'],
    ['`new [[client|Northwind]]Client()`', '`new ClientAClient()`'],
    ['My [[client|client A]] is no Client A, but [[client|Contoso]] is.', 'My client A is no Client A, but Client B is.'],
    [
      'ping [[ip-address|81.174.92.217]] and [[ip-address|91.219.238.14]], then [[ip-address|81.174.92.217]]',
      'ping 192.0.2.1 and 192.0.2.2, then 192.0.2.1',
    ],
  ]);

  it('stay the same over a series of drafts, without a name in what is kept', () => {
    const fingerprint = (name: string): string =>
      [...name].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7).toString(36);
    const first = readMarks('[[client|Contoso]] and [[client|Northwind Freight]] called.');
    const { assigned } = redactionPlan(first.text, first.findings, { detectors: [], pseudonyms: { fingerprint, assigned: {} } });
    assert.deepEqual(Object.values(assigned).sort(), ['Client A', 'Client B']);
    assert.doesNotMatch(JSON.stringify(assigned), /contoso|northwind/i);
    const marked = '[[client|Fabrikam]] asks what #[[client|NorthwindFreight]] pays.';
    assert.equal(redacted(marked, 'pseudonym', { pseudonyms: { fingerprint, assigned } }), 'Client C asks what #ClientB pays.');
  });

  it('are given by all names, whichever are redacted', () => {
    const { text, findings } = readMarks('[[client|Contoso]] and [[client|Northwind]] called.');
    const plan = planRedactions(text, findings, {
      detectors: [],
      styleOf: (finding) => (finding === findings[1] ? 'pseudonym' : undefined),
    });
    assert.equal(applyRedactions(text, plan), 'Contoso and Client B called.');
  });
});

describe('private terms', () => {
  const safe = (text: string, term: Term): string =>
    applyRedactions(text, planRedactions(text, findTerms(parse(text), compileTerms([term])), { detectors: [] }));

  it('that are a product keep their story together', () =>
    assert.equal(
      safe("Lumen is late. We love Lumen's hinge.", { term: 'Lumen', kind: 'product' }),
      "Project A is late. We love Project A's hinge.",
    ));

  it('that are never said give way to what they are', () =>
    assert.equal(
      safe('They spoke of restructuring again.', { term: 'restructuring', kind: 'never' }),
      'They spoke of [private term] again.',
    ));
});

describe('masking and removing', () => {
  table('mask', [
    ['card 4242: [[payment-card|4539 7569 9639 4242]]', 'card 4242: •••• 4242'],
    ['EXP [[payment-card|07/28]]', 'EXP ••/••'],
    ['We are [[client|Northwind]].', 'We are ••••.'],
  ]);
  table('remove', [
    ['We met [[client|Northwind]] in May.', 'We met in May.'],
    ['A client ([[client|Northwind]]) called.', 'A client called.'],
    ['[[client|Northwind]]', '[client]'],
    ['| [[client|Northwind]] | 4 |', '| [client] | 4 |'],
    ['#one #[[codename|Acorn]] #two', '#one #two'],
  ]);
});

describe('a secret', () => {
  const rows: readonly Row[] = [
    ['password=[[secret|hunter2hunter2]]', 'password=[secret]'],
    ['see https://x.example/?token=[[secret|abcdef123456]]&x=1 now', 'see https://x.example/?token=secret&x=1 now'],
    ['[hook]([[secret|https://hooks.example/T0/B0/abcdef]])', '[hook](#)'],
    ['The door code ([[secret|C1947Y]]) works.', 'The door code works.'],
    ['The door code is [[secret|C1947Y]].', 'The door code is [secret].'],
  ];
  for (const style of ['label', 'pseudonym', 'generalise', 'mask', 'remove'] as const) {
    for (const [marked, expected] of rows) {
      it(`is removed whole, though the style is ${style}: ${expected}`, () => assert.equal(redacted(marked, style), expected));
    }
  }
});

describe('the Markdown around a redaction', () => {
  table(undefined, [
    ['[usual folder]([[internal-link|https://dropbox.example/scl/fo/k8]]) here', '[usual folder](#) here'],
    ['[mail](mailto:[[email|a.person@corp.example]])', '[mail](#)'],
    ['[[phone|555 010 4477]]: call', '(phone number): call'],
    ['see [[phone|555 010 4477]](office)', 'see (phone number)(office)'],
    ['**[[client|Northwind** Freight]] called', '**Client A** called'],
    ['[see [[client|Northwind](https://a.example) Freight]] called', '[see Client A](https://a.example) called'],
    ['---\nemail: [[email|a.person@corp.example]]\n---\n', '---\nemail: (e-mail address)\n---\n'],
    ['- [[phone|555 010 4477]] - call', '- [phone number] - call'],
  ]);
});

describe('a plan', () => {
  it('merges findings that overlap, and a secret among them decides', () => {
    const { text, findings } = readMarks('We settled with Northwind over [[secret|hunter2hunter2]] today.');
    const outer = { ...findings[0]!, start: 3, end: text.length - 7, label: 'legal', group: 'company' } as const;
    const plan = planRedactions(text, [outer, ...findings], { detectors: [] });
    assert.equal(plan.length, 1);
    assert.equal(applyRedactions(text, plan), 'We [secret] today.');
  });

  it('leaves what was redacted alone', () => {
    for (const marked of [
      'We hit [[financials|seven-figure ARR]].',
      'For [[client|Client A]].',
      'At [[email|[e-mail address]]].',
      'We had [[incident|an incident]].',
    ]) {
      const { text, findings } = readMarks(marked);
      assert.deepEqual(planRedactions(text, findings, { detectors: [] }), [], marked);
    }
  });

  it('keeps what has no style', () => {
    const { text, findings } = readMarks('[[client|Northwind]] called.');
    assert.deepEqual(planRedactions(text, findings, { detectors: [], styleOf: () => undefined }), []);
  });
});

describe('the default style', () => {
  it('is one of those offered, for every kind of detail', () => {
    for (const label of Object.keys(GROUP_OF) as Label[]) assert.equal(stylesFor(label)[0], defaultStyle(label));
  });
});
