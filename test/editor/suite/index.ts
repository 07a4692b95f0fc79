// The suite's door, one bundle for both extension hosts: mocha's browser build runs in Node as well as in a web worker.
import 'mocha/mocha.js';
import { closeEditors } from './desk.ts';
import { Report } from './report.ts';

/** What VS Code calls to run the suite. Rejects when a test fails. */
export function run(): Promise<void> {
  // On a busy machine an editor may be too late for one test; what fails twice is a fault.
  mocha.setup({ ui: 'tdd', timeout: 30_000, retries: 1, reporter: Report });
  // Required here and not imported above: `suite` and `test` exist only after the setup.
  require('./all.ts');
  teardown(closeEditors);
  return new Promise((resolve, reject) => {
    const end = (failures: number) => (failures ? reject(new Error(`${failures} failed`)) : resolve());
    // The browser build's own `run` would look for a page's address first.
    Mocha.prototype.run.call(mocha, end);
  });
}
