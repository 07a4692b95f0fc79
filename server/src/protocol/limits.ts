// What server and client both keep to.

/** Longer files are no articles, and no editor could read what is said of them. In bytes, or characters of an open document. */
export const longestArticle = 8_000_000;

/** Folders that are never searched. */
export const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', 'dist', 'out']);

/** What the server may have a client write: the house sheet and the list of accepted findings, by the end of their path. */
export const writtenByServer = /\/(?:newsroom\.ya?ml|\.copydesk\/accepted\.json)$/;
