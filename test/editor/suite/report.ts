// Tells how the suite went, line by line, to the process that started the editor. The last line is the tally.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { say } from './desk.ts';

/** A reporter for mocha. Without its last line a run has not come to its end, whatever the editor's exit code says. */
export class Report extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const { appHost, appName, remoteName, uiKind } = vscode.env;
    const where = `host ${appHost}, user interface ${vscode.UIKind[uiKind]}, ${remoteName ? 'remote' : 'not remote'}`;
    say(`VS Code ${vscode.version} (${appName}), ${where}`);
    runner.on('pass', (test) => say(`  ✓ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('pending', (test) => say(`  - ${test.fullTitle()}, skipped`));
    runner.on('fail', (test, error) => {
      say(`  ✗ ${test.fullTitle()}`);
      for (const line of String(error.stack ?? error).split('\n')) say(`      ${line}`);
    });
    runner.on('end', () => {
      const { passes, failures, pending } = this.stats;
      say(`${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`);
    });
  }
}
