// Who might have said it, in the order an editor would ask: people of the paragraph before, then by distance, then those named
// later, then organisations. None is preferred.
import type { Annotations, Entity, EntityType, Mention } from '../../annotate/annotations.ts';

/** More names than this are no choice. */
const mostCandidates = 6;

/** The entities of the story that an orphan which begins at `offset` of paragraph `paragraph` may be attributed to. */
export function attributionCandidates(annotations: Annotations, offset: number, paragraph: number): Entity[] {
  const { story } = annotations.paragraphs[paragraph].block;
  return annotations.entities
    .filter((entity) => entity.story === story && (entity.type === 'PER' || entity.type === 'ORG'))
    .flatMap((entity) => {
      const named = entity.mentions.filter(
        (mention) => annotations.paragraphs[mention.paragraph].block.kind !== 'byline',
      );
      const distance = distanceOf(entity.type, named, offset, paragraph);
      return distance ? [{ entity, distance }] : [];
    })
    .sort((one, other) => one.distance.rank - other.distance.rank || one.distance.away - other.distance.away)
    .slice(0, mostCandidates)
    .map(({ entity }) => entity);
}

/** How the surest of an entity's mentions relates to the quotation; undefined where it is named in quotations only. */
function distanceOf(type: EntityType, mentions: readonly Mention[], offset: number, paragraph: number) {
  let rank = Number.POSITIVE_INFINITY;
  let away = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (mention.quoted || mention.adjectival) continue;
    const before = mention.span.start < offset;
    const near = before && paragraph - mention.paragraph <= 1;
    const nextRank = (type === 'PER' ? 0 : 10) + (near ? 0 : before ? 1 : 2);
    const nextAway = Math.abs(mention.span.start - offset);
    if (nextRank < rank || (nextRank === rank && nextAway < away)) {
      rank = nextRank;
      away = nextAway;
    }
  }
  return Number.isFinite(rank) ? { rank, away } : undefined;
}

/** The name by which the text at `offset` would call an entity: the surname once the full name has been given, else the full name. */
export function nameAt({ type, name, mentions }: Entity, offset: number): string {
  if (type !== 'PER' || !name.includes(' ')) return name;
  const introduced = mentions.some(({ span, text, quoted }) => !quoted && span.end <= offset && text.includes(' '));
  if (!introduced) return name;
  // The short form that the article itself uses: it knows where a surname of two words begins.
  const short = mentions.find(({ text }) => text !== name && text.length > 1 && name.endsWith(` ${text}`));
  return short?.text ?? name.slice(name.lastIndexOf(' ') + 1);
}
