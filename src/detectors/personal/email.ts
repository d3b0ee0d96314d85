import type { Detector, Match } from '../../core/types';

/** Local part and domain by RFC 5322 §3.4.1 (dot-atom) and RFC 1035 §2.3.4, with their length limits. */
const ADDRESS = /(?<![\w.+%-])[\w.+%-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}\b/gi;

/** Mailboxes of a role, and domains reserved for examples by RFC 2606. */
const PUBLIC_MAILBOX = /^(?:press|support|info|hello|contact|sales|jobs|careers|security|privacy|noreply|no-reply|help|media|admin)@|@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|localhost))$/i;

export const email: Detector = {
  id: 'personal/email',
  title: 'E-mail address',
  label: 'email',
  doc: {
    what: 'The e-mail address of a person.',
    why: 'It ties what is written to one person, and is collected for spam and for training data alike.',
    fix: 'Leave it out, or give a contact form or a role mailbox.',
  },
  sources: [{ title: 'RFC 5322', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1' }],
  placeholder: 'e-mail address',
  keywords: ['@'],
  looksAt: 'text',
  *detect({ text }): Generator<Match> {
    for (const match of text.matchAll(ADDRESS)) {
      if (PUBLIC_MAILBOX.test(match[0])) continue;
      yield { start: match.index, end: match.index + match[0].length, confidence: 'likely', because: 'it has the form of an e-mail address' };
    }
  },
  examples: {
    hits: ['Write to ⟦ruth.okafor@haldenmutual.co.uk⟧.', '`git config user.email ⟦ada@lovelace.dev⟧`'],
    nearMisses: [
      { text: 'Write to press@haldenmutual.co.uk.', why: 'a role mailbox is offered to the public' },
      { text: 'Send to jane@example.com.', why: 'example.com is reserved for documentation' },
    ],
  },
};
