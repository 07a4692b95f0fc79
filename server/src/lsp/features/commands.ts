// The commands that any editor can run.
import type { ExecuteCommandParams, Location, ResponseError } from 'vscode-languageserver';
import type { ChosenWording } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { openAddressName, runOpenAddress } from './archived-actions.ts';
import { goToName, runGoTo } from './go-to.ts';
import { houseCommandNames, runHouseCommand } from './house-commands.ts';
import { runUseWording, useWordingName } from './use-wording.ts';

export const commandNames = [...houseCommandNames, useWordingName, goToName, openAddressName];

export function runCommand(desk: Desk, params: ExecuteCommandParams): Promise<null | ResponseError> {
  const [given] = params.arguments ?? [];
  if (params.command === useWordingName) return runUseWording(desk, given as ChosenWording);
  if (params.command === goToName) return runGoTo(desk, given as Location);
  if (params.command === openAddressName) return runOpenAddress(desk, given);
  return runHouseCommand(desk, params);
}
