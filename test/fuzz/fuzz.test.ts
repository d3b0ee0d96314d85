import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createScanner, finish, scan } from '../../src/core/scan';
import { DETECTORS } from '../../src/detectors/index';
import { applyEdit, randomDraft, randomEdit } from '../support/markdown';
import { adversarial } from './adversarial';
import { assertSound } from './soundness';

/** How long to look for trouble; a night's run is `FUZZ_SECONDS=28800 npm run fuzz`. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 10);

const TESTS = 4;

const PARAMETERS: fc.Parameters<unknown> = {
  numRuns: 1_000_000_000,
  interruptAfterTimeLimit: (SECONDS * 1000) / TESTS,
  markInterruptAsFailure: false,
  verbose: fc.VerbosityLevel.None,
};

describe('fuzzing', function () {
  this.timeout(SECONDS * 1000 + 600_000);

  it('finds no random bytes that break a scan', () => {
    const encodings = fc.constantFrom<BufferEncoding[]>('utf8', 'latin1', 'utf16le');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_500 }), encodings, (bytes, encoding) => {
        assertSound(Buffer.from(bytes).toString(encoding));
      }),
      PARAMETERS,
    );
  });

  it('finds no Markdown that breaks a scan', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(randomDraft(), fc.nat(3)), { maxLength: 6 }), (pieces) => {
        assertSound(pieces.map(([piece, times]) => piece.repeat(times)).join('\n'));
      }),
      PARAMETERS,
    );
  });

  it('finds no repetition of what detectors look for that breaks a scan', () => {
    const lengths = fc.constantFrom(200, 1_000, 5_000);
    fc.assert(
      fc.property(fc.constantFrom(...DETECTORS), fc.nat(), lengths, (detector, pick, length) => {
        const texts = [...adversarial(detector, length)];
        const { text } = texts[pick % texts.length] ?? { text: '' };
        assertSound(text);
      }),
      PARAMETERS,
    );
  });

  it('finds no edits after which a scan differs from one from scratch', () => {
    const example = fc
      .constantFrom(...DETECTORS.flatMap(({ examples: { hits } }) => hits.slice(0, 3)))
      .map((hit) => hit.replace(/[⟦⟧]/g, ''));
    const pieces = fc.array(fc.oneof(example, randomDraft()), { maxLength: 12 });
    const front = fc.constantFrom('', '---\nmail: ruth.okafor@haldenmutual.co.uk\n---\n', '+++\nauthor = "Jo"\n+++\n\n');
    const draft = fc
      .tuple(front, pieces, fc.boolean())
      .map(([top, once, twice]) => top + [...once, ...(twice ? once : [])].join('\n\n'));
    // After how many slices the scan of each edit is left, for the next keystroke has come; the one of the last is not.
    const left = fc.array(fc.nat(150), { maxLength: 6 });
    fc.assert(
      fc.property(draft, fc.array(randomEdit(), { minLength: 1, maxLength: 6 }), left, (start, edits, slices) => {
        const scanner = createScanner(DETECTORS);
        let text = start;
        for (const [at, edit] of edits.entries()) {
          const scanning = scanner.slices(text);
          for (let slice = 0; slice < (slices[at] ?? Infinity); slice++) if (scanning.next().done === true) break;
          text = applyEdit(text, edit);
          if (slices[at + 1] !== undefined && at < edits.length - 1) continue;
          assert.deepEqual(finish(scanner.slices(text)), scan(text, { detectors: DETECTORS }));
        }
      }),
      PARAMETERS,
    );
  });
});
