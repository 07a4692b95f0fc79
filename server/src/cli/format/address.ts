// Addresses of files in reports: each segment escaped by itself, so that no name can be read as a scheme, a query or a fragment.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { slashed } from '../sheets.ts';

/** A relative path as a relative URI, an absolute one as a file URI. */
export function addressOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  const segments = slashed(file).split('/');
  return (segments[0].includes(':') ? './' : '') + segments.map(escaped).join('/');
}

/** Half a surrogate pair cannot be escaped; no file has one that opens. */
function escaped(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
