// Stands in for @vscode/native-watchdog, which npm has no prebuilt binary of: a second watch on the parent process. VS Code polls
// the parent as well, so nothing is lost.
'use strict';

exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
