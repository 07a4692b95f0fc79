// What client and server both keep to is written once, and fits what the core calls its files.
import { expect, test } from 'vitest';
import { acceptedName, sheetFileNames } from '../../server/src/core/index.ts';
import { writtenByServer } from '../../server/src/protocol/limits.ts';

test('the client writes every file of a house, and no other', () => {
  for (const name of [...sheetFileNames, acceptedName]) expect(`/desk/${name}`).toMatch(writtenByServer);
  for (const name of ['story.article.txt', 'newsroom.yml.bak', 'old-newsroom.yml', 'accepted.json'])
    expect(`/desk/${name}`).not.toMatch(writtenByServer);
});
