// The commands that any editor can run.
import type { ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import type { ChosenWording } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { houseCommandNames, runHouseCommand } from './house-commands.ts';
import { runUseWording } from './use-wording.ts';

/** What is not about the house. */
export const useWordingName = 'copydesk.useWording';

export const commandNames = [...houseCommandNames, useWordingName];

export function runCommand(desk: Desk, params: ExecuteCommandParams): Promise<null | ResponseError> {
  if (params.command !== useWordingName) return runHouseCommand(desk, params);
  return runUseWording(desk, params.arguments?.[0] as ChosenWording);
}
