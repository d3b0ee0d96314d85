import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
import { INCIDENT_PHRASES } from './incident-phrases';

const finder = statementFinder({
  label: 'incident',
  phrases: INCIDENT_PHRASES,
  base: -0.64,
  because: 'it tells of something that went wrong',
});

export const incident: Detector = {
  id: 'company/incident',
  title: 'Incident',
  label: 'incident',
  doc: {
    what: 'A breach, exposed or mixed-up data, the cause and reach of an outage, an accident or a near miss that nobody was told of.',
    why: 'Those affected, regulators and attackers read it, too.',
    fix: 'Leave it out until those affected have been told, and then say what was published.',
  },
  sources: [],
  placeholder: 'incident',
  looksAt: 'prose',
  detect: (block, context) => finder.find(block, context),
  examples: {
    hits: [
      'Nobody was told that ⟦212 invoices were sent to the wrong customer⟧.',
      'Customers don’t know that ⟦the backup had been empty for nineteen days⟧.',
    ],
    nearMisses: [
      { text: 'CVE-2021-44228 is a vulnerability in Log4j that lets an attacker run code.', why: 'a published advisory' },
      { text: 'You should test your backups before somebody deletes the database.', why: 'advice' },
      { text: 'Equifax reported a breach of 147 million records.', why: 'published news' },
      { text: 'The crash was fixed in version 7.4.', why: 'a release note' },
    ],
  },
};
