import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { addDays } from './calendar';
import { emptyChecklist, isOffered, withRegion } from './checklist';
import { expose } from './exposure';
import { staleFacts } from './facts-age';
import { platformsReadme } from './generate-readme';
import { controlById, platformById, platforms } from './index';
import { CONTENT_KINDS, REGIONS, type ContentKind, type Evidence, type Platform, type Region, type Use } from './types';

/** The day on which the facts were written down; the tests never look at the clock. */
const WRITTEN = '2026-11-22';

const controls = platforms.flatMap((platform) => platform.controls.map((control) => ({ platform, control })));

function usesOf(id: string, content: ContentKind, region: Region): readonly Use[] {
  return (platformById(id)?.uses ?? []).filter(
    (use) => use.content.includes(content) && (use.regions === 'everywhere' || use.regions.includes(region)),
  );
}

function evidenceOf(platform: Platform): readonly Evidence[] {
  return [
    ...platform.evidence,
    ...[...platform.uses, ...platform.controls, ...platform.milestones].flatMap(({ evidence }) => evidence),
  ];
}

describe('the platforms', () => {
  it('are complete, in the order of the list', () => {
    const names =
      'linkedin facebook instagram threads whatsapp x tiktok github medium substack wordpress-com dev reddit stack-overflow mastodon bluesky google tumblr grammarly ' +
      'quora pinterest snapchat discord slack patreon notion ghost hashnode chat-assistants own-site';
    assert.equal(platforms.map(({ id }) => id).join(' '), names);
  });

  it('have a file each, named after them', () => {
    for (const { id } of platforms) assert.ok(existsSync(new URL(`${id}.ts`, import.meta.url)), id);
  });

  it('have names and aliases of their own', () => {
    const names = platforms.flatMap(({ id, aliases }) => [id, ...aliases]);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.deepEqual(
      names.filter((name) => name !== name.toLowerCase()),
      [],
    );
  });

  it('say something for every region about their usual content, or nothing at all', () => {
    for (const { id, uses, defaultContent } of platforms) {
      if (uses.length === 0) continue;
      for (const region of REGIONS) assert.ok(usesOf(id, defaultContent, region).length > 0, `${id} ${region}`);
    }
  });

  it('have dates that exist', () => {
    const dates = platforms.flatMap((platform) => [
      platform.checkedOn,
      ...platform.milestones.map(({ on }) => on),
      ...platform.uses.flatMap(({ since }) => since ?? []),
      ...platform.controls.flatMap(({ changed }) => changed?.on ?? []),
      ...evidenceOf(platform).flatMap(({ date }) => date ?? []),
    ]);
    assert.deepEqual(
      dates.filter((date) => !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(date) || date > WRITTEN),
      [],
    );
  });

  it('tell their history in order', () => {
    for (const { id, milestones } of platforms) {
      const days = milestones.map(({ on }) => on);
      assert.deepEqual(days, [...days].sort(), id);
    }
  });
});

describe('the facts', () => {
  it('have a source each, with an address or a place, unless they are common knowledge', () => {
    for (const platform of platforms) {
      for (const { url, place, grade, title } of evidenceOf(platform))
        assert.ok(grade === 'background' || url !== undefined || place !== undefined, `${platform.id}: ${title}`);
      for (const use of platform.uses) assert.ok(use.evidence.length > 0 || use.trust === 'low', `${platform.id}: ${use.note}`);
      for (const control of platform.controls)
        assert.ok(control.evidence.length > 0 || control.grade === 'background', control.id);
    }
  });

  it('have addresses that are addresses', () => {
    const urls = platforms.flatMap((platform) => [...evidenceOf(platform), ...platform.controls].flatMap(({ url }) => url ?? []));
    assert.deepEqual(
      urls.filter((url) => !/^https?:\/\/[^\s"<>]+$/.test(url)),
      [],
    );
  });

  it('name only what exists: content kinds, regions, controls that ask not to train', () => {
    for (const { id, uses, controls: own } of platforms)
      for (const use of uses) {
        assert.deepEqual(
          use.content.filter((kind) => !CONTENT_KINDS.includes(kind)),
          [],
        );
        for (const stop of use.stoppedBy) {
          const control = controlById(stop);
          assert.equal(control?.effect, 'training', `${id}: ${stop}`);
          if (own.some((one) => one.id === stop) && use.regions !== 'everywhere')
            for (const region of use.regions) assert.ok(isOffered(control, region), `${id}: ${stop} in ${region}`);
        }
      }
  });

  it('list those older than their interval, the most overdue first', () => {
    assert.deepEqual(staleFacts(platforms, WRITTEN), []);
    assert.deepEqual(staleFacts(platforms, addDays(WRITTEN, 31)), [{ platform: 'tiktok', checkedOn: WRITTEN, overdue: 1 }]);
    assert.deepEqual(
      staleFacts(platforms, addDays(WRITTEN, 61)).map(({ platform }) => platform),
      ['tiktok', 'x', 'github', 'chat-assistants', 'own-site'],
    );
    assert.equal(staleFacts(platforms, addDays(WRITTEN, 91)).length, platforms.length);
  });

  it('stand in README.md as they stand in the data', () => {
    assert.equal(
      readFileSync(new URL('README.md', import.meta.url), 'utf8'),
      platformsReadme(),
      'run `npx tsx src/platforms/generate-readme.ts`',
    );
  });
});

describe('the controls', () => {
  it('have ids of their own; one that several apps share is the same in all of them', () => {
    for (const { platform, control } of controls) {
      const { unsettled: _one, ...here } = control;
      const { unsettled: _other, ...first } = controlById(control.id) ?? control;
      assert.deepEqual(here, first, `${platform.id}: ${control.id}`);
    }
  });

  it('have steps, a value and a reason, or say what remains', () => {
    for (const { control } of controls) {
      assert.ok(control.why !== '' && control.doesNotUndo.length > 0, control.id);
      if (control.form === 'none') {
        assert.ok((control.remains ?? []).length > 0 && control.desktop.length === 0 && control.recommended === '', control.id);
        assert.equal(control.label, 'No opt-out exists');
      } else {
        assert.ok(
          control.desktop.length + control.mobile.length > 0 && control.recommended !== '' && control.covers.length > 0,
          control.id,
        );
        assert.equal(control.remains, undefined, control.id);
      }
    }
  });

  it('quote labels between pairs of marks, in sentences', () => {
    for (const { control } of controls)
      for (const step of [...control.desktop, ...control.mobile]) {
        assert.equal(step.split('**').length % 2, 1, step);
        assert.match(step, /[.)]$/, step);
      }
  });

  it('never call an opt-out by another word than what it does', () => {
    const training = controls.filter(({ control }) => control.effect === 'training' && control.form !== 'none');
    for (const { control } of training)
      assert.ok(
        control.doesNotUndo.some((one) => /training|before|chat, edits|other vendors|shared|copies/.test(one)),
        control.id,
      );
  });

  it('leave nobody without a word where a platform trains and no control would stop it', () => {
    for (const { id, uses, controls: own } of platforms)
      for (const region of REGIONS)
        for (const use of uses) {
          const holds = use.regions === 'everywhere' || use.regions.includes(region);
          if (!holds || use.trains !== 'yes' || use.stoppedBy.length > 0) continue;
          assert.ok(
            own.some((control) => control.form === 'none' && isOffered(control, region)),
            `${id} ${region}`,
          );
        }
  });
});

describe('facts that earlier press got wrong', () => {
  const verdict = (id: string, content: ContentKind, region: Region): string | undefined =>
    expose({ platforms: [id], content, region, checklist: withRegion(emptyChecklist(), region), today: WRITTEN })[0]?.verdict;

  it('LinkedIn trained by default on US members before its policy said so on 18 Sep 2024', () => {
    const [use] = usesOf('linkedin', 'public-post', 'US');
    assert.equal(use?.since, '2024-09-18');
    assert.equal(use?.orEarlier, true);
    assert.equal(use?.byDefault, 'on');
    assert.match(use?.note ?? '', /began before that/);
    assert.ok(
      !platformById('linkedin')?.milestones.some(({ on }) => on.startsWith('2023')),
      'the User Agreement of 20 November is of 2024',
    );
  });

  it('LinkedIn’s pauses ended on 3 Nov 2025: the EU, the UK, Switzerland, Canada and Hong Kong', () => {
    for (const region of ['EU', 'UK', 'CH', 'CA', 'HK'] as const) {
      assert.equal(usesOf('linkedin', 'public-post', region)[0]?.since, '2025-11-03', region);
      assert.equal(verdict('linkedin', 'public-post', region), 'trains', region);
    }
  });

  it('LinkedIn’s inbox and InMail are stated as not used, group messages are used', () => {
    for (const region of REGIONS) {
      assert.equal(verdict('linkedin', 'private-message', region), 'not used', region);
      assert.equal(verdict('linkedin', 'group-post', region), 'trains', region);
    }
  });

  it('Microsoft’s own training is a fact of the UK only', () => {
    const named = REGIONS.filter((region) =>
      usesOf('linkedin', 'public-post', region).some(({ note }) => note.includes('Microsoft')),
    );
    assert.deepEqual(named, ['UK']);
  });

  it('LinkedIn’s research setting is not the one for AI', () => {
    assert.equal(controlById('li-genai')?.label, 'Data for Generative AI Improvement');
    assert.equal(controlById('li-research')?.label, 'Social, economic, and workplace research');
    assert.equal(controlById('li-research')?.effect, 'related');
    assert.ok(!platforms.some(({ uses }) => uses.some(({ stoppedBy }) => stoppedBy.includes('li-research'))));
  });

  it('LinkedIn’s opt-out works forward only, and covers AI that writes only', () => {
    const undone = controlById('li-genai')?.doesNotUndo.join(' ') ?? '';
    assert.match(undone, /already happened: it works forward only/);
    assert.match(undone, /ranking/);
  });

  it('LinkedIn’s posts for connections are not settled', () =>
    assert.equal(verdict('linkedin', 'limited-post', 'EU'), 'unknown'));

  it('Meta’s members in the US, Canada and India have no opt-out at all', () => {
    for (const id of ['facebook', 'instagram', 'threads'])
      for (const region of ['US', 'CA', 'IN'] as const) {
        assert.equal(usesOf(id, 'public-post', region)[0]?.stoppedBy.length, 0, `${id} ${region}`);
        const offered = (platformById(id)?.controls ?? []).filter((control) => isOffered(control, region));
        assert.ok(!offered.some(({ effect, form }) => effect === 'training' && form !== 'none'), `${id} ${region}`);
        assert.ok(
          offered.some(({ form }) => form === 'none'),
          `${id} ${region}`,
        );
      }
  });

  it('Meta trains on private messages only when somebody hands them to its AI', () => {
    assert.match(usesOf('facebook', 'private-message', 'EU')[0]?.note ?? '', /unless you or anyone in the chat shares them/);
    assert.equal(verdict('whatsapp', 'private-message', 'US'), 'not used');
    assert.equal(verdict('whatsapp', 'ai-prompt', 'US'), 'trains');
  });

  it('the UK’s authority did not approve of Meta’s training', () =>
    assert.match(usesOf('facebook', 'public-post', 'UK')[0]?.note ?? '', /has not approved it/));

  it('X opted everybody in, Europeans too', () => {
    for (const region of REGIONS) assert.equal(verdict('x', 'public-post', region), 'trains', region);
    assert.equal(controlById('x-grok')?.byDefault, 'Ticked');
  });

  it('TikTok has no switch against training anywhere, and its US text differs from its statement', () => {
    const training = (platformById('tiktok')?.controls ?? [])
      .filter(({ effect }) => effect === 'training')
      .map(({ form }) => form);
    assert.deepEqual(training, ['form', 'none']);
    assert.equal(verdict('tiktok', 'video', 'US'), 'unknown');
  });

  it('GitHub’s Copilot trains before a draft is posted, and its setting is a list', () => {
    assert.equal(usesOf('github', 'ai-prompt', 'EU')[0]?.since, '2026-04-24');
    assert.equal(controlById('github.copilot.model-training')?.form, 'choice');
    assert.equal(controlById('github.copilot.model-training')?.recommended, 'Disabled');
  });

  it('an AI disclosure on DEV is no opt-out', () => assert.match(controlById('devto.none')?.why ?? '', /no opt-out/));
});
