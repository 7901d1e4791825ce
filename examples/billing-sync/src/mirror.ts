import { DatabaseSync } from 'node:sqlite';

/** What is mirrored, and by which name the feed of changes calls it. */
export const KINDS = ['dossier', 'deadline', 'time-entry'] as const;
export type Kind = (typeof KINDS)[number];

export interface Mirrored {
  readonly kind: Kind;
  readonly id: string;
  /** Its own fields; null: there is none any more. */
  readonly record: object | null;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS records (
    kind TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS position (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), number INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS invoices (
    number INTEGER PRIMARY KEY, dossier_id TEXT NOT NULL, total_cents INTEGER NOT NULL, items TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'made' CHECK (state IN ('made', 'told', 'void')));
  CREATE TABLE IF NOT EXISTS seen_webhooks (id TEXT PRIMARY KEY) WITHOUT ROWID;
`;

/** The program's own books. What is written and how far the feed was read are one transaction: a crash loses neither. */
export class Mirror {
  readonly database: DatabaseSync;

  constructor(file: string) {
    this.database = new DatabaseSync(file);
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    this.database.exec(TABLES);
  }

  /** Number of the last change that is in the mirror; null: nothing was ever mirrored. */
  get position(): number | null {
    const row = this.database.prepare('SELECT number FROM position').get();
    return row === undefined ? null : Number(row['number']);
  }

  write(records: readonly Mirrored[], position?: number): void {
    const put = this.database.prepare('INSERT OR REPLACE INTO records VALUES (?, ?, ?)');
    const drop = this.database.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
    this.inTransaction(() => {
      for (const { kind, id, record } of records) {
        if (record === null) drop.run(kind, id);
        else put.run(kind, id, JSON.stringify(record));
      }
      if (position === undefined) return;
      this.database.prepare('INSERT OR REPLACE INTO position VALUES (1, ?)').run(position);
    });
  }

  /** For a mirror that starts again from nothing. */
  clear(): void {
    this.inTransaction(() => this.database.exec('DELETE FROM records; DELETE FROM position'));
  }

  records(kind: Kind): ReadonlyMap<string, object> {
    const rows = this.database.prepare('SELECT id, record FROM records WHERE kind = ?').all(kind);
    return new Map(
      rows.map(({ id, record }) => [String(id), JSON.parse(String(record)) as object]),
    );
  }

  /** False when this call was already heard: a webhook comes at least once. */
  hear(webhookId: string): boolean {
    const { changes } = this.database
      .prepare('INSERT OR IGNORE INTO seen_webhooks VALUES (?)')
      .run(webhookId);
    return changes > 0;
  }

  inTransaction(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.database.close();
  }
}
