import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isValidIBAN } from 'ibantools';
import { GROUP_OF, type Label } from '../../src/core/types';

const FOLDER = new URL('../drafts/', import.meta.url);
const HEAD = /^%% platform=[a-z-]{1,20} region=[A-Z]{2} kind=[a-z-]{1,40}$/;
const NAME = /^(\d{3})-[a-z0-9-]{1,80}\.md$/;
const MARK = /\[\[([a-z-]{1,20})\|([^\n]{1,300}?)\]\](?!\])/g;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,38}$/;

/** `org` and `place` are only ever possible, so nobody marks them. */
const LABELS = (Object.keys(GROUP_OF) as Label[]).filter((label) => label !== 'org' && label !== 'place');
const NAME_LABELS: readonly string[] = ['person', 'client', 'codename'];
const LEAST_SPANS_PER_LABEL = 8;

interface Marked {
  readonly label: string;
  readonly text: string;
}

interface AnnotatedDraft {
  readonly file: string;
  readonly number: number;
  readonly head: string;
  readonly marked: readonly Marked[];
  /** The draft with its marks taken out together with their text: what the annotation says is clean. */
  readonly clean: string;
}

const drafts = readdirSync(fileURLToPath(FOLDER))
  .filter((file) => file !== 'README.md')
  .sort()
  .map(load);
const withDetails = drafts.filter(({ number }) => number < 100);
const cleanOnes = drafts.filter(({ number }) => number > 100);

describe('the annotated drafts', () => {
  it('are 42 with details and 18 clean ones, numbered without a gap', () => {
    assert.deepEqual(
      withDetails.map(({ number }) => number),
      numbers(1, 42),
    );
    assert.deepEqual(
      cleanOnes.map(({ number }) => number),
      numbers(101, 118),
    );
  });

  it('have every label often enough to say something about it', () => {
    const marks = drafts.flatMap(({ marked }) => marked);
    const seldom = LABELS.filter((wanted) => marks.filter(({ label }) => label === wanted).length < LEAST_SPANS_PER_LABEL);
    assert.deepEqual(seldom, []);
  });

  for (const draft of drafts) {
    describe(draft.file, () => {
      it('says first where it would be posted', () => assert.match(draft.head, HEAD));

      it('has only whole marks of known labels', () => {
        assert.doesNotMatch(draft.clean, /\[\[|\]\]/, 'a broken or nested mark');
        for (const { label, text } of draft.marked) {
          assert.ok((LABELS as readonly string[]).includes(label), `unknown label ${label}`);
          assert.ok(!text.includes('[[') && text === text.trim(), `nested or padded mark of ${label}`);
        }
      });

      it('has as many marks as its number promises', () => {
        const count = draft.marked.length;
        assert.ok(draft.number > 100 ? count === 0 : count >= 2 && count <= 12, `${count} marks`);
      });

      it('marks a name wherever it stands', () => {
        const forgotten = draft.marked.filter(({ label, text }) => NAME_LABELS.includes(label) && stands(text, draft.clean));
        assert.deepEqual(forgotten, []);
      });

      it('has check digits that hold', () => {
        for (const { label, text } of draft.marked) {
          const digits = text.replace(/\D/g, '');
          // Expiry dates and security codes are payment-card details too.
          if (label === 'payment-card' && digits.length >= 12) assert.ok(passesLuhn(digits), `a card in ${draft.file}`);
          if (label === 'bank-account' && IBAN.test(text))
            assert.ok(isValidIBAN(text.replaceAll(' ', '')), `an IBAN in ${draft.file}`);
        }
      });
    });
  }
});

function load(file: string): AnnotatedDraft {
  const raw = readFileSync(new URL(file, FOLDER), 'utf8');
  const bodyStart = raw.indexOf('\n') + 1;
  const body = raw.slice(bodyStart);
  return {
    file,
    number: Number(NAME.exec(file)?.[1]),
    head: raw.slice(0, bodyStart - 1),
    marked: [...body.matchAll(MARK)].map(([, label = '', text = '']) => ({ label, text })),
    // A character that no name holds keeps the neighbours of a mark apart.
    clean: body.replace(MARK, '\0'),
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether `name` stands in `text` as a word of its own, in upper or lower case. */
function stands(name: string, text: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** https://en.wikipedia.org/wiki/Luhn_algorithm */
function passesLuhn(digits: string): boolean {
  const total = [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}
