// The command line's door: it lets Node 22 or later keep what was compiled of the program for its next start, then lets it in.
import module from 'node:module';
import { loadBeside } from './load-beside.ts';

const { enableCompileCache } = module as { enableCompileCache?(): unknown };
enableCompileCache?.();
loadBeside('copydesk.js');
