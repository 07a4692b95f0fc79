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

/** Whether a URI is a folder or lies in it. */
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
