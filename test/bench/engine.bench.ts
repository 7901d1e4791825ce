import { performance } from 'node:perf_hooks';
import { computeDeadlines, type CaseFile } from '@quantieme/deadlines';
import { readCaseEvent, type CaseEvent } from '@quantieme/law';
import { median } from './harness.ts';

const TODAY = Temporal.PlainDate.from('2026-11-21');
const ROUNDS = 7;
const DOSSIERS_A_ROUND = 200;
const LONG_DOSSIERS = 80;
/** Twice the events may cost a little more than twice the time, no more. */
const GROWTH_LIMIT = 1.5;

interface Written {
  readonly type: string;
  readonly on: string;
  readonly dates?: Readonly<Record<string, string>>;
  readonly details?: object;
}

/** A first request as it goes: silence, reasons, an appeal to the préfet, a refusal in writing, the tribunal. */
const HISTORY: readonly Written[] = [
  { type: 'demande-deposee', on: '2025-09-15', details: { filingChannel: 'anef' } },
  { type: 'accuse-reception-recu', on: '2025-09-16', details: { remediesStated: true } },
  { type: 'complement-demande', on: '2025-10-06', details: { daysGiven: 30 } },
  { type: 'complement-fourni', on: '2025-10-20', details: { complete: true } },
  { type: 'api-delivree', on: '2025-11-03', dates: { expiresOn: '2026-02-02' } },
  { type: 'motifs-demandes', on: '2026-03-02' },
  { type: 'gracieux-depose', on: '2026-04-20' },
  { type: 'aj-demandee', on: '2026-05-11' },
  {
    type: 'refus-explicite-apres-implicite',
    on: '2026-06-15',
    dates: { decidedOn: '2026-06-08' },
    details: { channel: 'lrar', remediesStated: true, oqtf: false },
  },
  { type: 'aj-decision', on: '2026-07-06', details: { outcome: 'admission-totale' } },
  { type: 'titre-expire-bientot', on: '2027-01-31', details: { kind: 'cst' } },
  { type: 'requete-deposee', on: '2026-09-01', details: { object: 'refus-titre' } },
];

/**
 * The engine alone, without database or HTTP: how many dossiers one core computes in a second, and how that compares
 * with nothing but the additions of days that its dated steps stand for. It has no limit to hold.
 */
export function bench(): Promise<boolean> {
  const files = Array.from({ length: DOSSIERS_A_ROUND }, (_, days) => dossier(days));
  const { deadlines } = computeDeadlines(dossier(0), TODAY);
  const steps = deadlines.flatMap((deadline) => deadline.steps).filter(({ date }) => date !== null);
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    engine: milliseconds(() => files.forEach((file) => computeDeadlines(file, TODAY))),
    additions: milliseconds(() => files.forEach((_, days) => add(steps.length, days))),
  })).slice(1);
  const each = median(rounds.map(({ engine }) => engine)) / DOSSIERS_A_ROUND;
  const ratio = median(rounds.map(({ engine, additions }) => engine / additions));
  console.log(
    `  ${HISTORY.length} events make ${deadlines.length} deadlines in ${steps.length} dated steps\n` +
      `      engine: ${Math.round(1000 / each)} dossiers per second (median of ${ROUNDS} rounds, ${each.toFixed(2)} ms each), ` +
      `${ratio.toFixed(1)} times as long as the additions alone`,
  );
  return Promise.resolve(benchGrowth());
}

/** Dossiers of more and more events: a time per event that stays the same is a linear engine. */
function benchGrowth(): boolean {
  const sizes = [10, 30, 60].map((events) => {
    const files = Array.from({ length: LONG_DOSSIERS }, (_, days) => longDossier(events, days));
    const each = files.map((file) => milliseconds(() => computeDeadlines(file, TODAY)));
    return { events, each: median(each.slice(LONG_DOSSIERS / 4)) };
  });
  const [short, usual, long] = sizes;
  if (!short || !usual || !long) throw new Error('Three sizes are measured');
  const growth = long.each / long.events / (usual.each / usual.events);
  const holds = growth <= GROWTH_LIMIT;
  console.log(
    `  ${sizes.map(({ events, each }) => `${events} events: ${each.toFixed(2)} ms`).join(', ')} (median per dossier)\n` +
      `${holds ? 'ok  ' : 'FAIL'} time per event at 60 events against 30: ratio ${growth.toFixed(2)}, limit ${GROWTH_LIMIT}`,
  );
  return holds;
}

/** Requests, refusals and orders that follow each other for years. */
function longDossier(events: number, daysEarlier: number): CaseFile {
  const written = Array.from({ length: events }, (_, index) => {
    const model = HISTORY[index % HISTORY.length];
    if (!model) throw new Error('The history is not empty');
    return earlier(model, daysEarlier + 400 * Math.floor(index / HISTORY.length));
  });
  return { ...dossier(0), events: written.map((body, index) => read(body, `e${index + 1}`)) };
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function add(times: number, days: number): Temporal.PlainDate {
  let day = TODAY;
  for (let time = 0; time < times; time += 1) day = day.add({ months: 2, days: days % 28 });
  return day;
}

/** The same history, some days earlier: no two dossiers of a round share a date they could share a result by. */
function dossier(daysEarlier: number): CaseFile {
  return {
    procedure: 'premiere-demande',
    territory: 'metropole',
    residence: 'metropole',
    facts: { titleRequested: 'cst-vpf-liens' },
    events: HISTORY.map((event, index) => read(earlier(event, daysEarlier), `e${index + 1}`)),
  };
}

function earlier({ type, details, ...days }: Written, by: number): object {
  const move = (day: string) => String(Temporal.PlainDate.from(day).subtract({ days: by }));
  const dates = Object.entries(days.dates ?? {}).map(([name, day]) => [name, move(day)]);
  return { type, details: details ?? {}, on: move(days.on), dates: Object.fromEntries(dates) };
}

function read(body: object, id: string): CaseEvent {
  const result = readCaseEvent(body, { today: TODAY, id, strictDetails: true });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.event;
}
