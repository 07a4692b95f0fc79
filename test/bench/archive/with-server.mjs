// A PostgreSQL server of its own (test/support/postgres.ts) for as long as a command runs, which finds the address in $STORE.
//   node test/bench/archive/with-server.mjs 'node test/bench/archive/copy.mjs FILE "$STORE" &&
//     node test/bench/archive/measure.mjs --store "$STORE" --count 10000'
import { spawn } from 'node:child_process';
import { findPostgres } from '../../editor/vscode/install.mjs';
import { loadTool } from './tool.mjs';

findPostgres();
const { postgresPrograms, startPostgres } = await loadTool();
if (!postgresPrograms) process.exit(2);
const server = await startPostgres();
const env = { ...process.env, STORE: server.address() };
const command = spawn('sh', ['-c', process.argv[2]], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => command.kill(signal));
command.on('close', (code) => {
  server.stop();
  process.exitCode = code ?? 1;
});
