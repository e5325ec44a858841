import type { DatabaseSyncInstance as Database } from '@photostructure/sqlite';
import { conflict } from '../../model/kith-error.ts';

/** Written into the file's header, so that Kith knows its own. */
const APPLICATION_ID = 0x4b697468;
export const SCHEMA_VERSION = 1;

/**
 * Integer row ids inside, readable ids outside. A relation's missing `from` and qualifier are empty
 * text, so that the unique index can tell when two relations are the same.
 */
const TABLES = `
CREATE TABLE node (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  sort TEXT NOT NULL,
  called TEXT NOT NULL,
  called_short TEXT,
  kind TEXT,
  region TEXT,
  date TEXT,
  lat REAL,
  lon REAL,
  record TEXT NOT NULL
);
CREATE INDEX node_by_name ON node (label, sort, id);
CREATE INDEX node_by_date ON node (label, date, id);
CREATE VIRTUAL TABLE words USING fts5 (
  text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE relation (
  r INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL REFERENCES node,
  "end" INTEGER NOT NULL REFERENCES node,
  "from" TEXT NOT NULL,
  qualifier TEXT NOT NULL,
  via INTEGER REFERENCES node,
  "to" TEXT,
  rest TEXT NOT NULL
);
CREATE UNIQUE INDEX relation_same ON relation (start, kind, "end", "from", qualifier);
CREATE INDEX relation_by_end ON relation ("end", kind);
CREATE INDEX relation_by_via ON relation (via, kind) WHERE via IS NOT NULL;
CREATE TABLE log_head (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  why TEXT NOT NULL,
  changed INTEGER NOT NULL
);
CREATE TABLE log_row (
  version INTEGER NOT NULL REFERENCES log_head,
  seq INTEGER NOT NULL,
  record TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (version, seq)
) WITHOUT ROWID;
CREATE INDEX log_row_by_record ON log_row (record, version);
`;

const numberOf = (db: Database, pragma: string): number =>
  Object.values(db.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>)[0] ?? 0;

/**
 * Settings of every connection. A commit is on the disk before it is acknowledged. The writer looks
 * after both ends of relations itself; SQLite's own check would read all relations for each node removed.
 */
export function configure(db: Database): void {
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = 0;
    PRAGMA foreign_keys = OFF;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 268435456;
  `);
}

/**
 * Makes the tables in an empty file; leaves a current one as it is.
 * @throws KithError CONFLICT for a file that is not Kith's, or that a newer Kith made.
 */
export function prepareSchema(db: Database, file: string): void {
  const version = numberOf(db, 'user_version');
  if (version === SCHEMA_VERSION) return checkOwner(db, file);
  if (version > SCHEMA_VERSION) {
    checkOwner(db, file);
    throw conflict(
      `${file} was made by a newer Kith (its schema is ${version}, this Kith knows ${SCHEMA_VERSION}). Run that version, or a newer one.`,
    );
  }
  db.exec('BEGIN IMMEDIATE');
  try {
    if (numberOf(db, 'user_version') === 0) {
      const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
      if (tables.n > 0) throw conflict(`${file} is a database, but not one that Kith made. Choose another folder.`);
      db.exec(TABLES);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function checkOwner(db: Database, file: string): void {
  if (numberOf(db, 'application_id') !== APPLICATION_ID) {
    throw conflict(`${file} is a database, but not one that Kith made. Choose another folder.`);
  }
}
