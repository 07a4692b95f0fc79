// Tells how the suite went, line by line, to the process that started the editor. The last line is the tally.
import * as vscode from 'vscode';
import { say } from './desk.ts';

/** A reporter for mocha. Without its last line a run has not come to its end, whatever the editor's exit code says. */
export class Report {
  constructor(runner: Mocha.Runner) {
    const { appHost, appName, remoteName, uiKind } = vscode.env;
    const where = `host ${appHost}, user interface ${vscode.UIKind[uiKind]}, ${remoteName ? 'remote' : 'not remote'}`;
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    say(`VS Code ${vscode.version} (${appName}), ${where}`);
    runner.on('pass', (test) => {
      passed += 1;
      say(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => {
      failed += 1;
      say(`  ✗ ${test.fullTitle()}`);
      for (const line of String(error.stack ?? error).split('\n')) say(`      ${line}`);
    });
    runner.on('pending', (test) => {
      skipped += 1;
      say(`  - ${test.fullTitle()}, skipped`);
    });
    runner.on('end', () => say(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`));
  }
}
