// What a command is, and how its options are read.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Said } from '../core/index.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';

export interface Command {
  /** One line for the list of commands. */
  readonly summary: () => Said;
  /** What `copydesk help <command>` prints. */
  readonly usage: () => Said;
  /** Gives the exit status. */
  run(rest: string[]): Promise<number> | number;
}

/** Options and paths of a command line; an unknown option is refused with the words of the shell's user. Every command takes --language. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(rest: string[], options: T) {
  const known: NonNullable<ParseArgsConfig['options']> = { language: { type: 'string' }, ...options };
  const { tokens } = parseArgs({ args: rest, options: known, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const type = Object.hasOwn(known, token.name) ? known[token.name].type : undefined;
    if (!type) throw new Refusal(say.noOption({ option }));
    if (type === 'boolean' && token.value !== undefined) throw new Refusal(say.takesNoValue({ option }));
    const isOption = !token.inlineValue && /^-./.test(token.value ?? '');
    if (type === 'string' && (token.value === undefined || isOption)) throw new Refusal(say.needsValue({ option }));
  }
  return parseArgs({
    args: rest,
    options: { language: { type: 'string' }, ...options },
    allowPositionals: true,
    strict: true,
  });
}

/** One of the choices, or a refusal that lists them. */
export function choiceOf<T extends string>(option: string | Said, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (!choice) throw new Refusal(say.oneOf({ option, choices: choices.join(', ') }));
  return choice;
}

/** Colours are for a terminal, unless somebody said otherwise. */
export function wantsColour(values: { color?: boolean; 'no-color'?: boolean; output?: string }): boolean {
  if (values['no-color'] || values.output) return false;
  return values.color ?? (process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
}
