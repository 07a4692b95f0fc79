// Above the headline: how many people, places and organisations the article names, and in how many others they appear.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { type EntityType, foldPhrase, wording } from '../../core/index.ts';
import type { ArticleFeature } from '../desk.ts';
import { toRange } from '../to-lsp.ts';
import { kindWords } from '../wording.ts';

export const say = wording('lenses', {
  none: 'No names',
  elsewhere: 'People named here are also in {articles:# other article|# other articles}',
});

const shownKinds: readonly EntityType[] = ['PER', 'ORG', 'LOC'];

export const codeLenses: ArticleFeature<CodeLensParams, CodeLens[]> = (
  article,
  _params,
  { settings, newsroom, abilities },
) => {
  const { told } = abilities;
  const { article: parsed, entities } = article.listed();
  const headline = parsed.blocks.find(({ kind }) => kind === 'headline');
  if (!settings.of(article.id).lenses || !headline) return [];
  const range = toRange(article.document, headline.span);
  const counts = shownKinds.flatMap((type) => {
    const number = entities.filter((entity) => entity.type === type).length;
    return number ? [told(kindWords[type].counted({ count: number }))] : [];
  });
  const view = newsroom.view(article.id);
  const people = entities.filter(({ type }) => type === 'PER');
  const others = new Set(people.flatMap(({ name }) => view.people(foldPhrase(name)).map((person) => person.article)));
  const titles = [counts.join(' · ') || told(say.none())];
  if (others.size) titles.push(told(say.elsewhere({ articles: others.size })));
  // Where there is no panel to lead to, the words are shown alone.
  const command = abilities.start.panels ? 'copydesk.entities.focus' : '';
  return titles.map((title) => ({ range, command: { title, command } }));
};
