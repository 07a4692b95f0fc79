// The tables of an archive in a file. Postings lie by key, so that what is asked together is found by a few steps each.

/** Raised with every change of the tables or of what is kept in them. */
export const schemaVersion = 1;
/** Tells a file of ours from any other database: “Copy”. */
export const applicationId = 0x436f7079;

export const schema = `
CREATE TABLE article (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL, day TEXT NOT NULL, url TEXT,
  headline INTEGER NOT NULL, opening INTEGER NOT NULL, packed BLOB NOT NULL
);
CREATE TABLE headline (key INTEGER, article INTEGER, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE passage (key INTEGER, article INTEGER, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE quotation (key INTEGER, article INTEGER, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE line (key INTEGER, article INTEGER, PRIMARY KEY (key, article)) WITHOUT ROWID;
CREATE TABLE spelling (number INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, folded TEXT NOT NULL);
CREATE UNIQUE INDEX spelling_name ON spelling (name, type);
CREATE INDEX spelling_folded ON spelling (folded);
CREATE TABLE near (key INTEGER, spelling INTEGER, PRIMARY KEY (key, spelling)) WITHOUT ROWID;
CREATE TABLE bearing (spelling INTEGER, day TEXT, article INTEGER, PRIMARY KEY (spelling, day, article)) WITHOUT ROWID;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;
