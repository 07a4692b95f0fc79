// The characters that HTML names, as far as copy holds them.

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  dagger: '†',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  deg: '°',
  micro: 'µ',
  times: '×',
  divide: '÷',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  prime: '′',
  Prime: '″',
  minus: '−',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  ordf: 'ª',
  ordm: 'º',
  larr: '←',
  rarr: '→',
  acute: '´',
  AElig: 'Æ',
  aelig: 'æ',
  OElig: 'Œ',
  oelig: 'œ',
  Oslash: 'Ø',
  oslash: 'ø',
  THORN: 'Þ',
  thorn: 'þ',
  ETH: 'Ð',
  eth: 'ð',
};
/** Letters with their accent: "eacute", "Uuml". */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** What "&name;", "&#8220;" or "&#x201c;" stands for, given what is between its first and last mark; undefined for none. */
export function entityText(name: string): string | undefined {
  if (name[0] === '#')
    return numbered(name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  if (Object.hasOwn(named, name)) return named[name];
  const accent = accents[name.slice(1)];
  return accent && /[A-Za-z]/.test(name[0]) ? (name[0] + accent).normalize('NFC') : undefined;
}

function numbered(code: number): string | undefined {
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
