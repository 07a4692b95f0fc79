// Of a long finding the first sentence is underlined; a bar at the margin and a mark on the overview ruler show all that it is about.
import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  OverviewRulerLane,
  Range,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import { extentOf, findingsIn } from '../findings.ts';

/** The colours that the default themes underline with, light and dark: a picture in the margin knows no colour of the theme. */
const colours: Readonly<
  Record<DiagnosticSeverity, { readonly theme: string; readonly light: string; readonly dark: string }>
> = {
  [DiagnosticSeverity.Error]: { theme: 'editorError.foreground', light: '#e51400', dark: '#f14c4c' },
  [DiagnosticSeverity.Warning]: { theme: 'editorWarning.foreground', light: '#bf8803', dark: '#cca700' },
  [DiagnosticSeverity.Information]: { theme: 'editorInfo.foreground', light: '#1a85ff', dark: '#3794ff' },
  [DiagnosticSeverity.Hint]: { theme: 'editorHint.foreground', light: '#6c6c6c', dark: '#a0a0a0' },
};

export function showExtents(): Disposable {
  const bars = Object.entries(colours).map(([severity, colour]) => ({
    severity: Number(severity),
    type: barOf(colour),
  }));
  // What is not underlined tells on hover, too.
  const rest = window.createTextEditorDecorationType({});

  function show(editor: TextEditor): void {
    const long = findingsIn(editor.document.uri).filter((finding) => !extentOf(finding).isEqual(finding.range));
    for (const { severity, type } of bars)
      editor.setDecorations(type, long.filter((finding) => finding.severity === severity).map(extentOf));
    editor.setDecorations(
      rest,
      long.map((finding) => ({ range: restOf(finding), hoverMessage: finding.message })),
    );
  }

  return Disposable.from(
    rest,
    ...bars.map(({ type }) => type),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const editor of window.visibleTextEditors) if (changed.has(editor.document.uri.toString())) show(editor);
    }),
  );
}

/** A bar as high as the line, at each of its rows. */
function barOf({ theme, light, dark }: (typeof colours)[DiagnosticSeverity]) {
  return window.createTextEditorDecorationType({
    light: { gutterIconPath: bar(light) },
    dark: { gutterIconPath: bar(dark) },
    gutterIconSize: '100% 100%',
    overviewRulerColor: new ThemeColor(theme),
    overviewRulerLane: OverviewRulerLane.Left,
  });
}

function bar(colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" preserveAspectRatio="none"><rect x="6" width="1.5" height="10" fill="${colour}"/></svg>`;
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

const restOf = (finding: Diagnostic) => new Range(finding.range.end, extentOf(finding).end);
