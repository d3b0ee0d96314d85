// Stands in for @vscode/spdlog, a native module that npm has no prebuilt binary of: the part of its interface that VS Code's
// server calls, writing each line straight to the file. Copied over the module when the host is installed.
'use strict';

const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const INFO = 2;

function createLogger(file) {
  let threshold = INFO;
  let plain = false;
  mkdirSync(dirname(file), { recursive: true });
  const write = (level, message) => {
    if (level < threshold) return;
    try {
      appendFileSync(file, plain ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // The folder was removed while the server shuts down; its log is of no more use.
    }
  };
  const logger = {
    getLevel: () => threshold,
    setLevel: (level) => void (threshold = level),
    setPattern: () => {},
    clearFormatters: () => void (plain = true),
    flush: () => {},
    drop: () => {},
  };
  LEVELS.forEach((name, level) => void (logger[name] = (message) => write(level, message)));
  return logger;
}

const createAsyncLogger = async (_name, file) => createLogger(file);

exports.version = 0;
exports.Logger = function Logger(_kind, _name, file) {
  return createLogger(file);
};
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = createAsyncLogger;
exports.createAsyncRotatingLogger = createAsyncLogger;
