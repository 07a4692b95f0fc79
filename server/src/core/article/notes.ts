// Words about the article that are not the story: corrections, editor's notes, stage directions, captions.
const longest = 700;

const noteOpening =
  /^[([*_\s]*(?:(?:correction|clarification|corrections and clarifications|editor['’]?s['’]? note|author['’]?s note|note to (?:editors|readers|subscribers)|disclosure|disclaimer|update|updated|amended|footnote)\b(?:\s*\([^)]{1,40}\))?\s*[:—–-]|(?:this|an earlier version of this|a previous version of this|an earlier version of the) (?:article|story|page|post|report|column|interview|piece|item|headline|conversation|transcript|version)\b.{0,40}?\b(?:was|has been|have been|gave|misstated|incorrectly|misspelled|said|stated|originally|first appeared|contained|referred|is an edited)\b|the (?:interview|conversation|transcript) (?:was|has been) (?:edited|condensed|translated|lightly))/i;
const stageNote =
  /^[([]\s*(?:laughter|laughs|applause|pause|inaudible|crosstalk|silence|cheers|interruption|off[- ]?mic|unintelligible|overlapping)[^()[\]]{0,40}[)\]]\.?$/i;
const captionOpening =
  /^[([*_\s]*(?:(?:photograph|photo|picture|image|foto|bild)(?: (?:caption|credit|by|courtesy))?s?\s*[:/]|(?:file|image|photo) (?:photo|image|credit|source|caption)s?\s*:|(?:pictured|caption)\s*:)/i;
const captionEnding =
  /(?:\b(?:photograph|photo|picture|image|photo credit)s?\s*:\s*[\p{L}\p{N}.'’&/ -]{2,60}|[(/]\s*(?:getty(?: images)?|shutterstock|(?:ap|afp|reuters|file) photo|(?:ap|afp|reuters)\/[\p{L} .-]{2,40})\)?|\((?:photo|photograph|picture|image)s? by [^()]{2,60}\))[.)*_\s]*$/iu;

/** A correction, clarification or editor's note, or a stage direction of a transcript. */
export function isNote(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first === 0x28 || first === 0x5b) if (stageNote.test(line.slice(0, 80)) && line.length < 80) return true;
  return line.length <= longest && noteOpening.test(line.slice(0, 140));
}

/** A caption: it opens with "Photo:" or closes with a photographer's credit. */
export function isCaption(line: string): boolean {
  if (line.length > 320) return false;
  // a credit ends in a name or a bracket, running text in a mark: most lines are decided by their last character
  const credited = /[\p{L})*_\s]/u.test(line[line.length - 1]) && captionEnding.test(line.slice(-120));
  return credited || captionOpening.test(line.slice(0, 60));
}
