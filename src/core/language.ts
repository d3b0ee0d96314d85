import type { Language, NameSpan } from './types';

/**
 * Loads English: part-of-speech and name tagging by compromise (https://github.com/spencermountain/compromise). Takes a
 * few hundred milliseconds once, so hosts load it after the pattern detectors have reported.
 */
export async function loadLanguage(): Promise<Language> {
  const { default: nlp } = await import('compromise/two');
  const kinds = [
    ['person', '#Person+'],
    ['org', '#Organization+'],
    ['place', '#Place+'],
  ] as const;
  return {
    names(sentence) {
      const view = nlp(sentence);
      const found: NameSpan[] = [];
      for (const [kind, match] of kinds) {
        // json({offset: true}) is wrong after leading punctuation; the offsets of single terms are exact.
        for (const phrase of view.match(match).json({ offset: true, terms: { offset: true } }) as Phrase[]) {
          const first = phrase.terms[0];
          const last = phrase.terms.at(-1);
          if (first === undefined || last === undefined) continue;
          const start = first.offset.start;
          const end = last.offset.start + last.text.length;
          if (end > start && end <= sentence.length) found.push({ kind, start, end });
        }
      }
      return found;
    },
  };
}

interface Phrase {
  readonly terms: readonly { readonly text: string; readonly offset: { readonly start: number; readonly length: number } }[];
}
