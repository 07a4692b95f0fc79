// The command line itself; in a worker, a reader of files.
import { run } from './run.ts';
import { isWorker, serveAsWorker } from './workers/worker.ts';

// A reader that closes early (`copydesk check … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

if (isWorker) serveAsWorker();
else {
  run(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
