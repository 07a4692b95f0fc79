// The blocks of Markdown that are no copy: how each begins, and where it ends.
import type { Line } from '../lines.ts';
import { indentOf, isIndented, type MarkdownLine } from './markdown-line.ts';

export interface Place {
  readonly text: string;
  /** Those of one container. */
  readonly lines: readonly MarkdownLine[];
  readonly index: number;
  /** Whether the line goes on with a paragraph: some blocks cannot break one. */
  readonly isOpen: boolean;
}

/** Index of the first line behind the block that begins at a line; undefined where none begins. */
export type Rule = (place: Place) => number | undefined;

/** Backticks, tildes or dollars, up to a line of as many, or the end of what the fence is in. */
const fence: Rule = ({ text, lines, index }) => {
  const opening = /^(`{3,}(?=[^`]*$)|~{3,}|\${2}(?=\s*$))/.exec(lineText(text, lines[index]))?.[0];
  if (!opening) return undefined;
  for (let at = index + 1; at < lines.length; at++) {
    const line = lineText(text, lines[at]);
    if (!isIndented(lines[at]) && line.startsWith(opening) && isOnly(line, opening[0])) return at + 1;
  }
  return lines.length;
};

/** HTML that ends with a mark of its own, blank lines or not. */
const closed: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^<!--/, end: /-->/g },
  { start: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, end: /<\/(?:script|pre|style|textarea)>/gi },
  { start: /^<\?/, end: /\?>/g },
  { start: /^<!\[CDATA\[/, end: /\]\]>/g },
  { start: /^<![a-z]/i, end: />/g },
];
const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const loneTag =
  /^<(?:\/[a-z][\w.-]*\s*|[a-z][\w.-]*(?:\s+[\w:.-]+(?:\s*=\s*(?:[^\s"'=<>`{]+|'[^']*'|"[^"]*"|\{[^{}]*\}))?)*\s*\/?)>$/i;

const html: Rule = ({ text, lines, index, isOpen }) => {
  const line = lineText(text, lines[index]);
  if (line[0] !== '<') return undefined;
  for (const { start, end } of closed) {
    const opening = start.exec(line)?.[0];
    if (opening) return behind(text, lines, index, lines[index].start + opening.length, end);
  }
  const isComponent = /^<\/?[A-Z][\w.]*(?:[\s/>]|$)/.test(line); // MDX
  if (blockTag.test(line) || isComponent || (!isOpen && line.length < longestTag && loneTag.test(line)))
    return untilApart(lines, index + 1);
  return undefined;
};

/** The line behind the one in which the pattern next matches; what comes after it on that line goes with it. */
function behind(text: string, lines: readonly Line[], index: number, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return lines.length;
  let at = index;
  while (at < lines.length && lines[at].end < match.index + match[0].length) at++;
  return at + 1;
}

/** "a | b" over "--- | ---", and every row below it. */
const table: Rule = ({ text, lines, index }) => {
  if (text[lines[index].start] === '|') return untilApart(lines, index + 1);
  const next = lines[index + 1];
  if (!next || next.apart || !'|:-'.includes(text[next.start]) || !lineText(text, lines[index]).includes('|'))
    return undefined;
  return /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/.test(lineText(text, next))
    ? untilApart(lines, index + 1)
    : undefined;
};

/** "[pier]: address "The pier"", over several lines at most. */
const definition: Rule = (place) => {
  const { text, lines, index, isOpen } = place;
  if (/^\*?\[\^|^\*/.test(text.slice(lines[index].start, lines[index].start + 3))) return footnote(place);
  if (isOpen) return undefined;
  const from = lines.slice(index, Math.min(untilApart(lines, index + 1), index + mostDefinitionLines));
  const source = from.map((line) => lineText(text, line).slice(0, longestDefinition)).join('\n');
  const found = linkDefinition.exec(source)?.[0];
  return found === undefined ? undefined : index + found.split('\n').length;
};

const mostDefinitionLines = 8;
const longestDefinition = 1000;
const linkDefinition =
  /^\[(?=[^\]]*[^\s\]])(?:[^[\]\\]|\\.)+\]:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|(?!<)\S+)(?:(?:[ \t]+\n?|\n)[ \t]*(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)))?(?=[ \t]*(?:\n|$))/;

/** "[^1]: a note", "*[HTML]: what it is", with the indented lines that belong to it. */
const footnote: Rule = ({ text, lines, index }) => {
  if (
    !/^\*?\[[^\]]{1,120}\]:(?:\s|$)/.test(
      text.slice(lines[index].start, Math.min(lines[index].end, lines[index].start + 200)),
    )
  )
    return undefined;
  let at = index + 1;
  while (at < lines.length && (indentOf(lines[at]) >= 2 || !lines[at].apart)) {
    if (text[lines[at].start] === '[') break;
    at++;
  }
  return at;
};

/** MDX: "import … from", "export const …", with everything up to the bracket that closes it. */
const modules: Rule = ({ text, lines, index, isOpen }) => {
  const { start, end } = lines[index];
  if (isOpen || indentOf(lines[index]) !== 0) return undefined;
  const line = text.slice(start, Math.min(end, start + 200));
  const isImport = /^import\s+(?:["']|[\w$*{][^.!?]*\bfrom\s+["'])/.test(line) || /^import\s*\{[^}]*$/.test(line);
  const isExport = /^export\s+(?:default\b|const\s|let\s|var\s|function\b|async\s|class\s|\{|\*)/.test(line);
  if (!isImport && !isExport) return undefined;
  return balanced(text, lines, index, start, '{([', '})]') ?? untilApart(lines, index + 1);
};

/** MDX: an expression that fills its lines; kramdown: attributes. */
const expression: Rule = ({ text, lines, index }) => {
  const { start } = lines[index];
  if (text[start] !== '{' || text[start + 1] === '{' || text[start + 1] === '%') return undefined;
  const end = balanced(text, lines, index, start, '{', '}');
  return end !== undefined && text[lines[end - 1].end - 1] === '}' ? end : undefined;
};

const mostLines = 100;
/** No tag of a shortcode is longer. */
const longestTag = 4000;

/** The line behind the one in which all brackets are closed that the lines have opened; undefined where they never are. */
function balanced(
  text: string,
  lines: readonly Line[],
  index: number,
  from: number,
  opening: string,
  closing: string,
): number | undefined {
  let depth = 0;
  let start = from;
  for (let at = index; at < Math.min(lines.length, index + mostLines); at++) {
    for (let unit = start; unit < lines[at].end; unit++) {
      if (opening.includes(text[unit])) depth++;
      else if (closing.includes(text[unit])) depth--;
    }
    start = lines[at + 1]?.start ?? start;
    const next = lines[at + 1];
    if (depth <= 0 && (opening === '{' || !next || next.apart)) return at + 1;
  }
  return undefined;
}

/** What is between these and their closing tags is code; they are always closed. */
const hidden = /^(?:highlight|raw|comment|verbatim|mermaid)$/;

/** Hugo's and Jekyll's shortcodes that begin a line: the tag, and what is up to its closing one where that is code. */
const shortcode: Rule = ({ text, lines, index }) => {
  const { start } = lines[index];
  const opening = /^\{\{[<%]?|^\{%-?/.exec(text.slice(start, start + 3))?.[0];
  if (!opening) return undefined;
  const closing = opening.startsWith('{%') ? '%}' : '}}';
  const length = text.slice(start, start + longestTag).indexOf(closing, 2);
  if (length < 0) return undefined;
  const close = start + length;
  const name = /^\{[{%][<%-]?\s*([\w-]+)/.exec(text.slice(start, start + 80))?.[1] ?? '';
  if (hidden.test(name))
    return behind(
      text,
      lines,
      index,
      close,
      new RegExp(`\\{[{%][<%-]?\\s*(?:/|end)\\s*${name}\\b.{0,80}?[%}]\\}`, 'g'),
    );
  const last = lineBehind(lines, index, close + 2);
  return lines[last - 1]?.end === close + 2 || isShortcodes(text.slice(close + 2, lines[last - 1]?.end))
    ? last
    : undefined;
};

const isShortcodes = (rest: string) => /^(?:\s*(?:\{\{.{0,300}?\}\}|\{%.{0,300}?%\}))+$/.test(rest);

function lineBehind(lines: readonly Line[], index: number, end: number): number {
  let at = index;
  while (at < lines.length && lines[at].end < end) at++;
  return Math.min(lines.length, at + 1);
}

/** ":::note" and ":::": the edges of a container, whose content is copy. */
const directive: Rule = ({ text, lines, index }) =>
  text.startsWith(':::', lines[index].start) ? index + 1 : undefined;

function untilApart(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !lines[at].apart) at++;
  return at;
}

const lineText = (text: string, { start, end }: Line) => text.slice(start, end);
const isOnly = (rest: string, mark: string) => [...rest.trim()].every((character) => character === mark);

const byFirst: Readonly<Record<string, readonly Rule[]>> = {
  '`': [fence],
  '~': [fence],
  $: [fence],
  '<': [html],
  '[': [definition],
  '*': [definition],
  i: [modules],
  e: [modules],
  '{': [shortcode, expression],
  ':': [directive],
};

/** What may begin at a line, by its first character; most lines are asked for a table only. Four columns in, it is code, or goes on. */
export function noCopyAt(place: Place): number | undefined {
  const { text, lines, index, isOpen } = place;
  const line = lines[index];
  if (isIndented(line)) return isOpen ? undefined : index + 1;
  for (const rule of byFirst[text[line.start]] ?? []) {
    const found = rule(place);
    if (found !== undefined) return found;
  }
  return table(place);
}
