// URIs compared: editors encode the same path differently.

/** One spelling for all that mean the same file: decoded, and encoded again the strictest way. */
export function canonicalUri(uri: string): string {
  const scheme = uri.indexOf(':') + 1;
  const path = decode(uri.slice(scheme)).replace(
    /^(\/\/\/)([A-Z]):/,
    (_, root, drive) => `${root}${drive.toLowerCase()}:`,
  );
  return uri.slice(0, scheme) + path.split('/').map(encode).join('/');
}

/** The same of a folder, without a slash at its end. */
export function folderUri(uri: string): string {
  return canonicalUri(uri).replace(/\/$/, '');
}

/** The path of a file in a folder, decoded; undefined where it lies elsewhere. Both canonical. */
export function pathIn(folder: string, uri: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(base) ? decode(uri.slice(base.length)) : undefined;
}

/** The folder that a file lies in, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** The last part of the path, decoded. */
export function nameOf(uri: string): string {
  return decode(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Where files lie, relative to a folder, decoded: out of it and down again where they lie elsewhere. Both canonical. */
export const pathFrom = (folder: string) => (uri: string) => {
  const [from, to] = [folder.split('/'), uri.split('/')];
  if (from[0] !== to[0]) return uri;
  const common = from.findIndex((part, at) => part !== to[at]);
  const kept = common < 0 ? from.length : common;
  return decode([...from.slice(kept).fill('..'), ...to.slice(kept)].join('/'));
};

/** The folders that a file lies in, the nearest first. */
export function foldersAbove(uri: string): string[] {
  const root = /^[\w+.-]+:(?:\/\/[^/]*)?/.exec(uri)?.[0] ?? '';
  const found: string[] = [];
  for (let folder = uri; folder.length > root.length && folder.includes('/'); ) {
    folder = folderOf(folder);
    if (folder.length >= root.length) found.push(folder);
  }
  return found;
}

/** Whether a URI is one of these, or lies in a folder that is. However many there are, it costs the depth of the path. */
export function isAnyOrUnder(uri: string, places: ReadonlySet<string>): boolean {
  return places.has(uri) || (places.size > 0 && foldersAbove(uri).some((folder) => places.has(folder)));
}

/** Whether a URI lies in a folder. */
export function isUnder(uri: string, folder: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function encode(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path with half a surrogate pair cannot be encoded; no file has one that opens. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
