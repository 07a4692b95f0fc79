// What a file of commands gives.

/** A command by its id. */
export type CommandTable = Readonly<Record<string, (...given: never[]) => unknown>>;
