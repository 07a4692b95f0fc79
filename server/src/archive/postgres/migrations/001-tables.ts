// The first tables. Postings are spread by their key, so that a distributed PostgreSQL keeps them on many machines unchanged.

const partitions = 16;

const partition = (number: number) =>
  `CREATE TABLE copydesk.posting_${number} PARTITION OF copydesk.posting FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${number});`;

export const tables = `
CREATE TABLE copydesk.article (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE, content text NOT NULL, day text COLLATE "C" NOT NULL, url text,
  headline integer NOT NULL, opening integer NOT NULL, packed bytea NOT NULL
);
ALTER TABLE copydesk.article ALTER packed SET STORAGE EXTERNAL;
CREATE TABLE copydesk.posting (
  key integer NOT NULL, kind smallint NOT NULL, article integer NOT NULL, PRIMARY KEY (key, kind, article)
) PARTITION BY HASH (key);
${Array.from({ length: partitions }, (_, number) => partition(number)).join('\n')}
CREATE TABLE copydesk.spelling (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text COLLATE "C" NOT NULL, type text COLLATE "C" NOT NULL, folded text COLLATE "C" NOT NULL, UNIQUE (name, type)
);
CREATE INDEX ON copydesk.spelling (folded);
CREATE TABLE copydesk.near (key integer NOT NULL, spelling integer NOT NULL, PRIMARY KEY (key, spelling));
CREATE TABLE copydesk.bearing (
  spelling integer NOT NULL, day text COLLATE "C" NOT NULL, article integer NOT NULL, PRIMARY KEY (spelling, day, article)
);
`;
