import { plainText } from './plain-text';
import { redactDraft, type RedactOptions, type Redacted } from './redact';
import type { Scan } from './types';

export interface SafeVersionOptions extends RedactOptions {
  readonly scan: (text: string) => Scan;
  /** `plain-text` for platforms that show no Markdown. */
  readonly form: 'markdown' | 'plain-text';
}

/** The version to post: redacted until a scan finds nothing more, without inline directives, as Markdown or as plain text. */
export function safeVersion(text: string, options: SafeVersionOptions): Redacted {
  const redacted = redactDraft(text, options);
  return { ...redacted, text: options.form === 'plain-text' ? plainText(redacted.text) : withoutDirectives(redacted.text) };
}

const DIRECTIVE = /[ \t]?<!--\s{0,20}holdout-[a-z-]{1,40}(?:\s[^\n>]{0,500})?-->/g;
const BLANK = /^[ \t>]*\r?$/;

/** Comments such as `<!-- holdout-off -->` speak to Holdout: readers have no use for them. A line that held nothing else goes too. */
export function withoutDirectives(text: string): string {
  const kept: string[] = [];
  let gone = false;
  for (const line of text.split('\n')) {
    const rest = line.replace(DIRECTIVE, '');
    if (rest !== line && BLANK.test(rest)) {
      gone = true;
      continue;
    }
    // Of the blank lines before and after it one stays, and none at the top.
    if (!(gone && BLANK.test(line) && BLANK.test(kept.at(-1) ?? ''))) kept.push(rest);
    gone = false;
  }
  return kept.join('\n');
}
