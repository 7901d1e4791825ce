import { json } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';

/** An article as it stood on the day the letter was written. */
export interface LetterCitation {
  readonly code: string;
  readonly article: string;
  readonly from: string | null;
  readonly url: string;
}

/** Day, channel and event of a letter that has left. */
export interface LetterSending {
  readonly on: Temporal.PlainDate;
  readonly channel: string;
  readonly eventId: string | null;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** An exhibit as a letter lists it. */
export interface LetterExhibit {
  readonly documentId: string;
  readonly number: number;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly datedOn: string | null;
}

/** What a letter says, each time that it is written. */
export interface LetterWriting {
  /** 0: the product's. */
  readonly template: number;
  readonly lawOn: Temporal.PlainDate;
  readonly citations: readonly LetterCitation[];
  readonly limits: readonly string[];
  /** The version of its document that was written. */
  readonly produced: number;
  /** What was typed; null: written before it was kept. */
  readonly sealedTyped: Buffer | null;
  /** The bundle whose exhibits it lists; null: there was none. */
  readonly bundleId: string | null;
  /** Null: it lists none. */
  readonly exhibits: readonly LetterExhibit[] | null;
  /** Numbers of exhibits that its text cites. */
  readonly cites: readonly number[];
  readonly writtenBy: string;
  readonly writtenAt: Temporal.Instant;
}

export interface NewLetter extends LetterWriting {
  readonly id: string;
  readonly dossierId: string;
  readonly year: number;
  readonly letter: string;
  readonly documentId: string;
}

export interface LetterRecord extends NewLetter {
  readonly number: number;
  readonly writtenByName: string;
  readonly writtenByInitials: string;
  readonly sending: LetterSending | null;
  readonly version: number;
}

const NEXT = `INSERT INTO letter_counters (firm_id, year, last_number) VALUES ($1, $2, 1)
  ON CONFLICT (firm_id, year) DO UPDATE SET last_number = letter_counters.last_number + 1
  RETURNING last_number AS number`;

/** The next number of the firm's year, without gaps: whoever takes it holds the counter until the end of the transaction. */
export async function nextLetterNumber(sql: FirmSql, year: number): Promise<number> {
  const [row] = await sql.query<{ readonly number: number }>(NEXT, [sql.scope.firmId, year]);
  if (row === undefined) throw new Error('A letter got no number');
  return row.number;
}

const INSERT = `INSERT INTO letters (firm_id, id, dossier_id, year, number, letter, template, law_on, citations, limits,
    document_id, written_by, written_at, produced, sealed_typed, bundle_id, exhibits, cites)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;

export async function insertLetter(sql: FirmSql, one: NewLetter, number: number): Promise<void> {
  await sql.execute(INSERT, [
    sql.scope.firmId,
    one.id,
    one.dossierId,
    one.year,
    number,
    one.letter,
    one.template,
    one.lawOn,
    json(one.citations),
    [...one.limits],
    one.documentId,
    one.writtenBy,
    one.writtenAt,
    one.produced,
    one.sealedTyped,
    one.bundleId,
    one.exhibits && json(one.exhibits),
    [...one.cites],
  ]);
}

const REWRITE = `UPDATE letters SET template = $3, law_on = $4, citations = $5, limits = $6, written_by = $7, written_at = $8,
    produced = $9, sealed_typed = $10, bundle_id = $11, exhibits = $12, cites = $13, version = version + 1
  WHERE firm_id = $1 AND id = $2`;

/** The same letter, written again: its number stays. */
export async function rewriteLetter(sql: FirmSql, id: string, one: LetterWriting): Promise<void> {
  await sql.execute(REWRITE, [
    sql.scope.firmId,
    id,
    one.template,
    one.lawOn,
    json(one.citations),
    [...one.limits],
    one.writtenBy,
    one.writtenAt,
    one.produced,
    one.sealedTyped,
    one.bundleId,
    one.exhibits && json(one.exhibits),
    [...one.cites],
  ]);
}

interface Row extends Omit<LetterRecord, 'sending'> {
  readonly sentOn: Temporal.PlainDate | null;
  readonly channel: string | null;
  readonly eventId: string | null;
  readonly sentBy: string | null;
  readonly sentAt: Temporal.Instant | null;
}

const SELECT = `SELECT l.id, l.dossier_id AS "dossierId", l.year, l.number, l.letter, l.template, l.law_on AS "lawOn",
    l.citations, l.limits, l.document_id AS "documentId", l.written_by AS "writtenBy", u.name AS "writtenByName", u.initials AS "writtenByInitials",
    l.written_at AS "writtenAt", l.sent_on AS "sentOn", l.channel, l.event_id AS "eventId", l.sent_by AS "sentBy",
    l.sent_at AS "sentAt", l.version, l.produced, l.sealed_typed AS "sealedTyped", l.bundle_id AS "bundleId", l.exhibits,
    l.cites
  FROM letters l JOIN users u ON u.firm_id = l.firm_id AND u.id = l.written_by WHERE l.firm_id = $1`;

function recordOf({ sentOn, channel, eventId, sentBy, sentAt, ...row }: Row): LetterRecord {
  const isSent = sentOn !== null && channel !== null && sentBy !== null && sentAt !== null;
  const sending = isSent ? { on: sentOn, channel, eventId, by: sentBy, at: sentAt } : null;
  return { ...row, sending };
}

/** Letters of a dossier, the newest first. */
export async function listLetters(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly LetterRecord[]> {
  const rows = await sql.query<Row>(`${SELECT} AND l.dossier_id = $2 ORDER BY l.id DESC`, [
    sql.scope.firmId,
    dossierId,
  ]);
  return rows.map(recordOf);
}

/** `lock`: hold it until the end of the transaction. */
export async function findLetter(
  sql: FirmSql,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<LetterRecord | null> {
  const text = `${SELECT} AND l.id = $2 ${lock ? 'FOR UPDATE OF l' : ''}`;
  const [row] = await sql.query<Row>(text, [sql.scope.firmId, id]);
  return row === undefined ? null : recordOf(row);
}

/** Null: it has not left after all. */
export async function writeSending(
  sql: FirmSql,
  id: string,
  sending: LetterSending | null,
): Promise<void> {
  await sql.execute(
    `UPDATE letters SET sent_on = $3, channel = $4, event_id = $5, sent_by = $6, sent_at = $7, version = version + 1
      WHERE firm_id = $1 AND id = $2`,
    [
      sql.scope.firmId,
      id,
      sending?.on ?? null,
      sending?.channel ?? null,
      sending?.eventId ?? null,
      sending?.by ?? null,
      sending?.at ?? null,
    ],
  );
}
