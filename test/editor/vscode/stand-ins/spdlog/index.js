// In place of the native @vscode/spdlog, which wants a compiler: a logger that appends lines to a file.
// VS Code imports this as an ES module, so each name is assigned to `exports` where Node's lexer can see it.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  level = 2;
  bare = false;

  constructor(file) {
    this.file = file;
    levels.forEach((name, level) => {
      this[name] = (message) => this.append(level, name, message);
    });
  }

  append(level, name, message) {
    if (level < this.level) return;
    const line = this.bare ? String(message) : `${new Date().toISOString()} [${name}] ${message}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // A log that cannot be written must not end the server.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.bare = true;
  }

  setPattern() {}
  setAsyncMode() {}
  flush() {}
  drop() {}
}

async function createLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(file);
}

exports.version = 'stand-in';
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
