// The server's door for Node: over stdio or the pipe of an editor; and that of the process that reads beside it.
import { isReader, serveAsReader } from './node-reader.ts';
import { serveNode } from './serve-node.ts';

if (isReader) serveAsReader();
else serveNode();
