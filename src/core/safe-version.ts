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

/** A directive alone on its line, with that line and one of two blank lines around it; or with the space before it. */
const DIRECTIVE = /(?:(^|\n)[ \t>]*<!--\s{0,20}holdout-[a-z-]{1,40}(?:\s[^\n>]{0,500})?-->[ \t]*(?:\r?\n(?:(?<=\n[ \t>]*<!--[^\n]{0,560}\n)[ \t]*\r?\n)?|$)|[ \t]?<!--\s{0,20}holdout-[a-z-]{1,40}(?:\s[^\n>]{0,500})?-->)/g;

/** Comments such as `<!-- holdout-off -->` speak to Holdout: readers have no use for them. */
export function withoutDirectives(text: string): string {
  return text.replace(DIRECTIVE, (_, lineStart: string | undefined) => lineStart ?? '');
}
