// What Holdout is measured against, each as a function from a text to the milliseconds' worth of work it does on it.
import { SyncRedactor } from 'redact-pii';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import nlp from 'compromise';
import { getDefaultSettings, spellCheckDocument } from 'cspell-lib';
import markdownIt from 'markdown-it';
import * as openredaction from 'openredaction';

export async function loadPeers() {
  const markdown = markdownIt();
  const redactor = new SyncRedactor();
  const redaction = new openredaction.OpenRedaction();
  await getDefaultSettings();
  const secretlint = { config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }] } };
  const spelling = { noConfigSearch: true, generateSuggestions: false };
  return {
    compromise: (text) => nlp(text),
    'markdown-it': (text) => markdown.parse(text, {}),
    secretlint: (text) =>
      lintSource({ source: { filePath: 'draft.md', content: text, ext: '.md', contentType: 'text' }, options: secretlint }),
    'redact-pii': (text) => redactor.redact(text),
    openredaction: (text) => redaction.detect(text),
    'cspell-lib': (text) => spellCheckDocument({ uri: 'text:///draft.md', text, languageId: 'markdown' }, spelling, {}),
  };
}
