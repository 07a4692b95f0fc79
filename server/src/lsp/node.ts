// The server's door for Node: over stdio or the pipe of an editor; and that of the processes that read and keep beside it.
import { isKeeper, serveAsKeeper } from './node-keeper.ts';
import { isReader, serveAsReader } from './node-reader.ts';
import { serveNode } from './serve-node.ts';

if (isKeeper) void serveAsKeeper();
else if (isReader) serveAsReader();
else serveNode();
