// Changes to a house sheet by machine: the text after them, comments and order kept.
import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

import type { NameCorrection } from '../../annotate/names/corrections.ts';

export interface NewName {
  readonly use: string;
  /** Forms that this house does not write. */
  readonly avoid?: readonly string[];
  readonly wellKnown?: true;
}

/** The sheet with a name in its list; one that it has already is marked as asked. Undefined where the sheet cannot be read. */
export function addName(text: string, name: NewName): string | undefined {
  return edited(text, (document) => {
    const names = listAt(document, 'names');
    const known = names?.items.find((item): item is YAMLMap => isMap(item) && item.get('use') === name.use);
    if (!known) names?.add(document.createNode(name));
    else {
      if (name.wellKnown) known.set('wellKnown', true);
      const avoided: unknown[] = (known.toJSON() as { avoid?: unknown[] }).avoid ?? [];
      if (name.avoid) known.set('avoid', document.createNode([...new Set([...avoided, ...name.avoid])]));
    }
    return names !== undefined;
  });
}

/** The sheet with a glob of further files that are articles. */
export function addFiles(text: string, glob: string): string | undefined {
  return edited(text, (document) => {
    const files = listAt(document, 'files');
    const values: unknown[] = files?.toJSON() ?? [];
    if (!values.includes(glob)) files?.add(glob);
    return files !== undefined;
  });
}

/** The sheet with a correction of how a name is read; what it says of that name already is kept beside it. */
export function addCorrection(text: string, { name, is, sameAs, apartFrom }: NameCorrection): string | undefined {
  return edited(text, (document) => {
    const corrections = listAt(document, 'corrections');
    const isOwn = (item: unknown): item is YAMLMap => isMap(item) && item.get('name') === name;
    const own = corrections?.items.find(isOwn) ?? (document.createNode({ name }) as YAMLMap);
    if (corrections && !corrections.items.includes(own)) corrections.add(own);
    if (is) own.set('is', is);
    for (const [key, names] of Object.entries({ sameAs, apartFrom })) {
      const before: unknown[] = (own.toJSON() as Record<string, unknown[]>)[key] ?? [];
      if (names) own.set(key, document.createNode([...new Set([...before, ...names])]));
    }
    return corrections !== undefined;
  });
}

/** The sheet with an acronym that needs no expansion. Undefined where the sheet cannot be read. */
export function addAcronym(text: string, acronym: string): string | undefined {
  return edited(text, (document) => {
    const acronyms = listAt(document, 'acronyms');
    const values: unknown[] = acronyms?.toJSON() ?? [];
    if (!values.includes(acronym)) acronyms?.add(acronym);
    return acronyms !== undefined;
  });
}

/** The sheet with a rule switched off for one file, given by its path from the sheet. Undefined where the sheet cannot be read. */
export function switchOff(text: string, rule: string, file: string): string | undefined {
  const glob = file.replace(/[*?{}[\]]/g, '?');
  return edited(text, (document) => {
    const overrides = listAt(document, 'overrides');
    const own = overrides?.items.find((item): item is YAMLMap => {
      const files = isMap(item) ? item.get('files') : undefined;
      return isSeq(files) && files.items.length === 1 && files.get(0) === glob;
    });
    if (own) own.setIn(['rules', rule], 'off');
    else overrides?.add(document.createNode({ files: [glob], rules: { [rule]: 'off' } }));
    return overrides !== undefined;
  });
}

function edited(text: string, change: (document: Document) => boolean): string | undefined {
  const document: Document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length || (document.contents !== null && !isMap(document.contents))) return undefined;
  if (document.contents === null) document.contents = document.createNode({}) as Document['contents'];
  if (!change(document)) return undefined;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The list under a key, made where there is none; undefined where something else is there. */
function listAt(document: Document, key: string): YAMLSeq | undefined {
  const value = document.get(key);
  if (isSeq(value)) return value;
  if (value !== undefined && value !== null) return undefined;
  const list = document.createNode([]) as YAMLSeq;
  document.set(key, list);
  return list;
}
