// Short names for lists of diagnostics: two lists with the same one tell the same (FNV-1a over their parts, twice).
import type { Diagnostic, Range } from 'vscode-languageserver';

interface Hash {
  one: number;
  other: number;
}

export function fingerprint(diagnostics: readonly Diagnostic[]): string {
  const hash: Hash = { one: 0x811c9dc5, other: 0x2f0b4c47 };
  for (const { range, severity = 0, code, message, relatedInformation = [] } of diagnostics) {
    mixRange(hash, range);
    mix(hash, severity);
    mixText(hash, String(code));
    mixText(hash, typeof message === 'string' ? message : message.value);
    for (const { location, message: note } of relatedInformation) {
      mixText(hash, location.uri);
      mixRange(hash, location.range);
      mixText(hash, note);
    }
  }
  return `${(hash.one >>> 0).toString(36)}-${(hash.other >>> 0).toString(36)}`;
}

function mixRange(hash: Hash, { start, end }: Range): void {
  mix(hash, start.line);
  mix(hash, start.character);
  mix(hash, end.line);
  mix(hash, end.character);
}

/** Texts are most of what there is: each is made one number first, which costs half. */
function mixText(hash: Hash, text: string): void {
  let number = text.length;
  for (let at = 0; at < text.length; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
  mix(hash, number);
}

function mix(hash: Hash, value: number): void {
  hash.one = Math.imul(hash.one ^ value, 0x01000193);
  hash.other = Math.imul(hash.other ^ value, 0x5bd1e995);
}
