import { misplannedDossiers, tornDossiers } from './agreement.ts';
import type { FaultLab } from './fault-lab.ts';
import type { FilledFirm } from './fill-firm.ts';

/** What a run has come to, seen from the outside: the mails that arrived against the rows that called for them. */
export interface Outcome {
  /** Alerts whose hour has come. */
  readonly due: number;
  /** Messages the server took, each counted once. */
  readonly sent: number;
  /** Copies beyond the first of a message. */
  readonly duplicates: number;
  /** Copies of messages no ambiguous fault explains. */
  readonly unexplained: readonly string[];
  /** Alerts nobody received. */
  readonly lost: readonly string[];
  /** Messages the database takes for sent and no server has. */
  readonly imagined: readonly string[];
  /** Messages nobody asked for. */
  readonly unknown: readonly string[];
  /** Fatal deadlines that have ended, of which no alert was acknowledged and no mail reached the top. */
  readonly silent: readonly string[];
  /** Those that have ended: how many somebody had answered for, how many the top was told of. */
  readonly ended: { readonly answered: number; readonly toldToTheTop: number };
  /** Dossiers of which a transaction that was cut off has left a part. */
  readonly torn: readonly string[];
  /** Dossiers with an alert ahead that nobody has planned. */
  readonly misplanned: readonly string[];
  /** Digests that do not leave at the hour of their reader, whatever the clocks do that night. */
  readonly astray: readonly string[];
  /** Real seconds from the hour of a message to the moment the server took it. */
  readonly lateness: { readonly p50: number; readonly p99: number; readonly latest: number };
}

/** A stretch of real time in which a copy may be made. */
export interface Window {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

interface Carried {
  readonly id: string;
  readonly step: string;
  readonly open: boolean;
  readonly message_ids: readonly (string | null)[];
}

interface SentMessage {
  readonly message_id: string;
  readonly state: string;
  readonly due_at: Date;
}

export interface Judging {
  /** The product's clock: what fell due until then must have left. */
  readonly asOf: Temporal.Instant;
  readonly ambiguous: readonly Window[];
}

export async function judge(
  lab: FaultLab,
  firm: FilledFirm,
  { asOf, ambiguous }: Judging,
): Promise<Outcome> {
  const now = String(asOf);
  const alerts = await lab.asOwner<Carried>(ALERTS, [now]);
  const messages = await lab.asOwner<SentMessage>(MESSAGES);
  const copies = lab.smtp.copies();
  const arrived = (id: string | null) => id !== null && copies.has(`<${id}>`);
  const known = new Set(messages.map(({ message_id }) => `<${message_id}>`));
  const twice = [...copies].filter(([, count]) => count > 1);
  return {
    due: alerts.length,
    sent: copies.size,
    duplicates: twice.reduce((sum, [, count]) => sum + count - 1, 0),
    unexplained: twice.map(([id]) => id).filter((id) => !isExplained(lab, id, ambiguous)),
    lost: alerts
      .filter(({ open, message_ids }) => open && !message_ids.some(arrived))
      .map(({ id, step }) => `${step} ${id}`),
    imagined: messages
      .filter(({ state, message_id }) => state === 'sent' && !arrived(message_id))
      .map(({ message_id }) => message_id),
    unknown: [...copies.keys()].filter((id) => !known.has(id)),
    ...(await heardOf(lab, now, arrived)),
    torn: await tornDossiers(lab),
    misplanned: await misplannedDossiers(lab, firm),
    astray: (await lab.asOwner<{ id: string }>(ASTRAY)).map(({ id }) => id),
    lateness: latenessOf(lab, messages),
  };
}

interface Ended {
  readonly id: string;
  readonly answered: boolean;
  readonly to_the_top: readonly string[];
}

/** Of the fatal deadlines that have ended, whether somebody has answered, or the top was told by a mail that came. */
async function heardOf(lab: FaultLab, now: string, arrived: (id: string) => boolean) {
  const ended = await lab.asOwner<Ended>(ENDED, [now]);
  const isTold = ({ to_the_top }: Ended) => to_the_top.some(arrived);
  return {
    silent: ended.filter((one) => !one.answered && !isTold(one)).map(({ id }) => id),
    ended: {
      answered: ended.filter(({ answered }) => answered).length,
      toldToTheTop: ended.filter(isTold).length,
    },
  };
}

// An alert is heard by its own mail, or by that of a later one of the same deadline, which says more; a digest whose hour
// has not come is no loss.
const ALERTS = `SELECT a.id, a.step, a.settled_at IS NULL AND a.status NOT IN ('cancelled', 'acknowledged') AND NOT EXISTS (
         SELECT FROM alert_sends s JOIN messages m ON m.firm_id = s.firm_id AND m.id = s.carried_by
          WHERE s.firm_id = a.firm_id AND s.alert_id = a.id AND m.due_at > $1) AS open,
       ARRAY(SELECT m.message_id FROM alerts l
               JOIN alert_sends s ON s.firm_id = l.firm_id AND s.alert_id = l.id
               JOIN messages m ON m.firm_id = s.firm_id AND m.id = s.carried_by
              WHERE l.firm_id = a.firm_id AND l.deadline_id = a.deadline_id AND l.due_at >= a.due_at
                AND s.channel = 'mail' AND s.state = 'sent') AS message_ids
  FROM alerts a WHERE a.due_at <= $1`;

const MESSAGES = `SELECT message_id, state, due_at FROM messages WHERE message_id IS NOT NULL`;

const ENDED = `SELECT d.id,
       EXISTS (SELECT FROM alerts a WHERE a.firm_id = d.firm_id AND a.deadline_id = d.id
                  AND a.acknowledged_at IS NOT NULL) AS answered,
       ARRAY(SELECT DISTINCT m.message_id FROM alerts a
               JOIN alert_sends s ON s.firm_id = a.firm_id AND s.alert_id = a.id
               JOIN users u ON u.firm_id = s.firm_id AND u.id = s.recipient_id AND u.role = 'owner'
               JOIN messages m ON m.firm_id = s.firm_id AND m.id = s.carried_by
              WHERE a.firm_id = d.firm_id AND a.deadline_id = d.id AND s.state = 'sent') AS to_the_top
  FROM deadlines d
 WHERE d.severity = 'fatal' AND d.nature IN ('to-act', 'window') AND d.outcome = 'live' AND d.done_on IS NULL
   AND (d.prudent_last_day + 2) < ($1::timestamptz)::date`;

const ASTRAY = `SELECT id FROM messages
  WHERE kind = 'digest' AND (due_at AT TIME ZONE 'Europe/Paris')::time <> '08:00'`;

/** The first copy arrived while a fault of the ambiguous kind was happening. */
function isExplained({ smtp }: FaultLab, id: string, windows: readonly Window[]): boolean {
  const at = smtp.received.find(({ messageId }) => messageId === id)?.at;
  return at !== undefined && windows.some(({ from, to }) => isWithin(at, from, to));
}

function isWithin(at: Temporal.Instant, from: Temporal.Instant, to: Temporal.Instant): boolean {
  return Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) <= 0;
}

function latenessOf({ smtp, time }: FaultLab, messages: readonly SentMessage[]) {
  const firstAt = new Map(smtp.received.toReversed().map(({ messageId, at }) => [messageId, at]));
  const { start, origin, speed } = time;
  const late = messages.flatMap(({ message_id, due_at }) => {
    const at = firstAt.get(`<${message_id}>`);
    if (at === undefined) return [];
    const realDue = origin.epochMilliseconds + (due_at.getTime() - start.epochMilliseconds) / speed;
    return [Math.max(0, at.epochMilliseconds - realDue) / 1000];
  });
  const sorted = late.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: quantile(0.5), p99: quantile(0.99), latest: quantile(1) };
}
