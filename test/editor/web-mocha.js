// The web worker gets mocha's build for browsers, which exports an instance instead of the class.
'use strict';

module.exports = require('../../node_modules/mocha/mocha.js').constructor;
