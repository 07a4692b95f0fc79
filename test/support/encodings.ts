// Texts as newsrooms have them: in every encoding that is read.
import { type Encoding, type EncodingName, encodeText } from '../../server/src/encoding/text-encoding.ts';

export const encodings: Readonly<Record<string, Encoding>> = {
  'UTF-8': { name: 'utf-8', mark: false },
  'UTF-8 with a mark': { name: 'utf-8', mark: true },
  'UTF-16, little end first': { name: 'utf-16le', mark: true },
  'UTF-16, big end first': { name: 'utf-16be', mark: true },
  'UTF-16 without a mark': { name: 'utf-16le', mark: false },
  'UTF-16 without a mark, big end first': { name: 'utf-16be', mark: false },
  'Windows-1252': { name: 'windows-1252', mark: false },
};

/** An article with one place that is fixed; its marks, dashes and signs are Windows-1252's too. */
export const story =
  'Ferry to resume\n\nSailings start on Friday – the fare is €10. “ We sail at dawn,” said Zoë Tolle.\n';

export const bytesOf = (text: string, name: EncodingName, mark = false) => encodeText(text, { name, mark });
