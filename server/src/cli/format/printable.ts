// Text from an article, made safe for a terminal.

/** Control characters (but line breaks) shown as themselves no longer: an article must not move the cursor or colour the screen. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
}

/** The name of a file, on one line whatever it is. */
export function printableName(name: string): string {
  return printable(name).replaceAll('\n', ' ');
}
