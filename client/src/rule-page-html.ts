// A rule's page as HTML to read: its examples with the wrong words marked, without what only its tests need.

/** The page's own look: the editor's colours, nothing from elsewhere. */
const style = `body { max-width: 46em; line-height: 1.5; padding: 0 1.5em 2em; font-size: var(--vscode-font-size); }
pre { white-space: pre-wrap; padding: 0.8em 1em; font-family: var(--vscode-editor-font-family); background: var(--vscode-textCodeBlock-background); }
pre.fixed { border-left: 3px solid var(--vscode-charts-green); }
mark { color: inherit; background: none; text-decoration: underline wavy var(--vscode-editorWarning-foreground); }
mark.related { text-decoration: underline dotted var(--vscode-editorInfo-foreground); }`;

export function rulePageHtml(page: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${policy}<style>${style}</style></head><body>${bodyOf(page)}</body></html>`;
}

function bodyOf(page: string): string {
  const html: string[] = [];
  let fence: { info: string; lines: string[] } | undefined;
  let paragraph: string[] = [];
  let list = false;
  const close = () => {
    if (paragraph.length) html.push(`<p>${paragraph.join('<br>')}</p>`);
    if (list) html.push('</ul>');
    paragraph = [];
    list = false;
  };
  for (const line of page.split('\n')) {
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    const item = /^[-*] (.*)$/.exec(line);
    if (fence) {
      if (line === '```') {
        html.push(example(fence.info, fence.lines));
        fence = undefined;
      } else fence.lines.push(line);
    } else if (line.startsWith('```')) {
      close();
      fence = { info: line.slice(3).trim(), lines: [] };
    } else if (heading) {
      close();
      html.push(`<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`);
    } else if (item) {
      if (!list) close();
      html.push(`${list ? '' : '<ul>'}<li>${inline(item[1])}</li>`);
      list = true;
    } else if (line.trim() === '') close();
    else paragraph.push(inline(line));
  }
  close();
  return html.join('\n');
}

/** An example: the words over carets are marked, and the carets are gone. */
function example(info: string, source: readonly string[]): string {
  const shown: string[] = [];
  let marks: { start: number; end: number; kind: string }[] = [];
  let line: string | undefined;
  const flush = () => {
    if (line !== undefined) shown.push(marked(line, marks));
    marks = [];
  };
  for (const raw of source) {
    const mark = /^( *)(\^+|~+) \S+\s*$/.exec(raw);
    if (mark && line !== undefined) {
      const start = mark[1].length;
      marks.push({ start, end: start + mark[2].length, kind: mark[2][0] === '^' ? 'wrong' : 'related' });
    } else {
      flush();
      line = raw.replace('$0', '');
    }
  }
  flush();
  const [kind] = info.split(/\s+/, 1);
  const titles: Readonly<Record<string, string>> = { fixed: 'Fixed:', yaml: 'With this in newsroom.yml:' };
  const path = kind === 'article' ? /\bpath=(\S+)/.exec(info)?.[1] : undefined;
  const title = titles[kind] ?? path;
  return `${title ? `<p>${escaped(title)}</p>` : ''}<pre class="${kind === 'fixed' ? 'fixed' : 'copy'}">${shown.join('\n')}</pre>`;
}

function marked(line: string, marks: readonly { start: number; end: number; kind: string }[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, kind } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    html += `${escaped(line.slice(at, start))}<mark class="${kind}">${escaped(line.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(line.slice(at));
}

/** Code and bold within a line. */
function inline(text: string): string {
  return escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
