// Words about the article that are not the story: corrections, editor's notes, stage directions, who the author is.
const longest = 700;

const noteOpening =
  /^[([*_\s]*(?:(?:correction|clarification|corrections and clarifications|editor['’]?s['’]? note|author['’]?s note|note to (?:editors|readers|subscribers)|disclosure|update|updated|amended|footnote)\b(?:\s*\([^)]{1,40}\))?\s*[:—–-]|(?:this|an earlier version of this|a previous version of this|an earlier version of the) (?:article|story|page|post|report|column|interview|piece|item|headline|conversation|transcript|version)\b.{0,40}?\b(?:was (?:updated|amended|corrected|edited|changed|revised|condensed)|has been|have been|gave|misstated|incorrectly|misspelled|said|stated|contained|referred|is an edited)\b|the (?:interview|conversation|transcript) (?:was|has been) (?:edited|condensed|translated|lightly))/i;
const stageNote =
  /^[([]\s*(?:laughter|laughs|applause|pause|inaudible|crosstalk|silence|cheers|interruption|off[- ]?mic|unintelligible|overlapping)[^()[\]]{0,40}[)\]]\.?$/i;

/** A correction, clarification or editor's note, or a stage direction of a transcript. */
export function isNote(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first === 0x28 || first === 0x5b) if (stageNote.test(line.slice(0, 80)) && line.length < 80) return true;
  return line.length <= longest && noteOpening.test(line.slice(0, 140));
}
