import {
  closeDossier,
  completeDeadline,
  createDossier,
  recordEvent,
  type Context,
} from '@quantieme/casework';
import { dayOf } from '../calendar.ts';
import type { DemoDossier } from '../demo-dossier.ts';
import { eventBody } from '../event-body.ts';
import { LATE_TAG } from './stories.ts';

type Opened = Awaited<ReturnType<typeof createDossier>>;

interface Team {
  readonly lawyer: Context;
  readonly paralegal: Context;
  readonly today: Temporal.PlainDate;
}

/** Dossiers open, live and close on the days of their events, as if the firm had worked with the product then. */
export async function recordHistory(team: Team, dossiers: readonly DemoDossier[]): Promise<void> {
  const waiting = [...dossiers];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await recordOne(team, next);
  };
  await Promise.all([lane(), lane()]);
}

async function recordOne({ lawyer, paralegal, today }: Team, demo: DemoDossier): Promise<void> {
  const { nationality, city, ...client } = demo.client;
  const [first, ...others] = demo.events;
  if (first?.on === undefined) throw new Error(`${demo.label} has no first day`);
  const body = (event: typeof first) => eventBody(event, today);
  const opener = demo.team === 'paralegal' ? paralegal : lawyer;
  let dossier = await createDossier(onDay(opener, dayOf(first.on, today)), {
    procedure: demo.procedure,
    label: demo.label,
    departement: demo.departement,
    client: { ...client, nationalities: [nationality], address: { city, country: 'FR' } },
    responsibleId: demo.team === 'paralegal' ? null : lawyer.actor.userId,
    paralegalId: demo.team === 'lawyer' ? null : paralegal.actor.userId,
    firstEvent: body(first) as never,
    tags: demo.tags ?? [],
    ...(demo.title === undefined ? {} : { titleRequested: demo.title }),
  });
  for (const event of others) {
    const clerk = event.type === 'requete-ta-deposee' ? paralegal : lawyer;
    const day = dayOf(event.on ?? 0, today);
    const recorded = { dossierId: dossier.id, body: body(event) };
    const ctx = onDay(clerk, day);
    ({ dossier } = await recordEvent(ctx, recorded));
    if (demo.tags?.includes(LATE_TAG)) dossier = await doneTooLate(ctx, dossier);
  }
  if (demo.closedOn === undefined) return;
  await closeDossier(onDay(lawyer, dayOf(demo.closedOn, today)), {
    dossierId: dossier.id,
    version: dossier.version,
    body: { reason: 'Affaire terminée' },
  });
}

/** No filing meets a limit that is over: somebody says that the act was done all the same. */
async function doneTooLate(ctx: Context, dossier: Opened): Promise<Opened> {
  const missed = dossier.deadlines.find(
    ({ severity, status }) => severity === 'fatal' && status === 'missed',
  );
  if (missed === undefined) return dossier;
  const note = 'Déposé après le dernier jour : forclusion discutée';
  return (await completeDeadline(ctx, { deadlineId: missed.id, note })).dossier;
}

/** The same person, at noon of another day. */
function onDay(ctx: Context, day: string): Context {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: ctx.actor.timeZone,
    plainTime: '12:00',
  });
  return { ...ctx, clock: { now: () => noon.toInstant() } };
}
