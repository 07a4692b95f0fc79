// Which command is carried out by which function.

import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { ArticleAtHand } from '../reading.ts';
import type { Server } from '../server.ts';
import type { EntityOutline } from '../views/entity-outline.ts';
import type { PeoplePanel } from '../views/people-panel.ts';
import { acceptCommands } from './accepted.ts';
import { articleCommands } from './article.ts';
import { attributeCommands } from './attribute.ts';
import type { CommandTable } from './command-table.ts';
import { correctCommands } from './correct.ts';
import { entityCommands } from './entities.ts';
import { findingCommands } from './findings.ts';
import { headlineCommands } from './headlines.ts';
import { peopleCommands } from './people.ts';
import { questionCommands } from './questions.ts';
import { quotationCommands } from './quotations.ts';
import { reportCommands } from './report.ts';
import { signOffCommands } from './sign-off.ts';
import { wordingCommands } from './wordings.ts';

export function registerCommands(
  context: ExtensionContext,
  server: Server,
  atHand: ArticleAtHand,
  { outline, people }: { readonly outline: EntityOutline; readonly people: PeoplePanel },
): Disposable[] {
  const table: CommandTable = {
    ...findingCommands(context, server, atHand),
    ...articleCommands(context, server, atHand),
    ...entityCommands(atHand, outline),
    ...correctCommands(atHand),
    ...headlineCommands(server),
    ...attributeCommands(server, atHand),
    ...signOffCommands(server, atHand),
    ...quotationCommands(server, atHand),
    ...wordingCommands(server),
    ...questionCommands(server, atHand),
    ...peopleCommands(server, people),
    ...acceptCommands(server),
    ...reportCommands(),
  };
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, run));
}
