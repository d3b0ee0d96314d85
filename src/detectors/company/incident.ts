import type { Detector } from '../../core/types';
import { statementFinder } from './statements';
import { INCIDENT_EXAMPLES } from './incident-examples';
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
  examples: INCIDENT_EXAMPLES,
};
