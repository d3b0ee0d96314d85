// Mocha's own `dot` or `spec` (HOLDOUT_REPORTER), which also leaves the counts in the file HOLDOUT_TALLY for the run as a whole.
'use strict';

const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = function Tallying(runner, options) {
  const { HOLDOUT_REPORTER, HOLDOUT_TALLY } = process.env;
  const shown = new (HOLDOUT_REPORTER === 'spec' ? reporters.Spec : reporters.Dot)(runner, options);
  runner.once('end', () => {
    const { passes, failures, pending } = shown.stats;
    writeFileSync(HOLDOUT_TALLY, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  });
};
