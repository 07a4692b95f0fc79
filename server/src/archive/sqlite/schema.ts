// The tables of an archive in a file. What articles are found by is a full-text index whose words are the keys of their parts: it
// packs a key and its holders in some seven bytes, and takes a batch in without going through what is there.

/** Raised with every change of the tables or of what is kept in them. */
export const schemaVersion = 2;
/** Tells a file of ours from any other database: “Copy”. */
export const applicationId = 0x436f7079;

/** A batch of articles is indexed in one piece up to so many bytes. */
const indexedTogether = 33_554_432;

export const schema = `
CREATE TABLE article (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL, day TEXT NOT NULL, url TEXT,
  headline INTEGER NOT NULL, opening INTEGER NOT NULL, packed BLOB NOT NULL
);
CREATE VIRTUAL TABLE posting USING fts5(keys, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
INSERT INTO posting (posting, rank) VALUES ('hashsize', ${indexedTogether});
CREATE TABLE total (postings INTEGER NOT NULL);
INSERT INTO total VALUES (0);
CREATE TABLE spelling (number INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, folded TEXT NOT NULL);
CREATE INDEX spelling_folded ON spelling (folded);
CREATE TABLE near (key INTEGER, spelling INTEGER, PRIMARY KEY (key, spelling)) WITHOUT ROWID;
CREATE TABLE bearing (spelling INTEGER, day INTEGER, article INTEGER, PRIMARY KEY (spelling, day, article)) WITHOUT ROWID;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;

/** A key as a word of the index: kinds begin with letters of their own. */
export const keyWord = (kind: string, key: number): string => kind[0] + key.toString(36);

/** A day as a number, 20210503, which takes four bytes; 0 where it is not known. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

export function dayOfNumber(number: number | null): string | undefined {
  return number
    ? String(number)
        .padStart(8, '0')
        .replace(/(....)(..)(..)/, '$1-$2-$3')
    : undefined;
}
