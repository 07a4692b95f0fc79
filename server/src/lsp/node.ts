// The server's door for Node: over stdio or the pipe of an editor.
import { serveNode } from './serve-node.ts';

serveNode();
