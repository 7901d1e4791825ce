import {
  addNote,
  addTeam,
  assignDeadline,
  completeDeadline,
  completeTask,
  correctEvent,
  createDossier,
  followList,
  openDossierPage,
  readAgenda,
  recordEvent,
  recordFacts,
  updateDossier,
  type Context,
} from '@quantieme/casework';
import { openDatabase } from '@quantieme/persistence';
import { dayOf } from './calendar.ts';
import type { DemoDossier } from './demo-dossier.ts';
import { DEMO_DOSSIERS } from './dossiers/index.ts';
import { eventBody } from './event-body.ts';
import { followClientLink } from './client-link.ts';
import { seedInvoices } from './invoices.ts';
import { acknowledgeHistory } from './history/alerts.ts';
import { Chance } from './history/chance.ts';
import { recordHistory } from './history/record-history.ts';
import { pastDossiers } from './history/stories.ts';
import { filePapers } from './papers/file-papers.ts';
import { acting, demoFirm, otherFirm } from './people.ts';
import { recordWork, setRates } from './work.ts';

export { DEMO_PASSWORD } from './people.ts';
export { DEMO_DOSSIERS };

/** Closed ones, beside those that people work on. */
const PAST_DOSSIERS = 66;

interface Team {
  readonly lawyer: Context;
  readonly paralegal: Context;
  readonly today: Temporal.PlainDate;
}

/**
 * Fills an empty embedded database with the demo firms. Dates are relative to the product's today, so that every
 * status is alive on the first day; everything goes through the use cases, as people would do it.
 */
export async function seedDemo({
  ownerUrl,
  secretKey,
  now,
}: {
  readonly ownerUrl: string;
  /** Of the instance: papers are sealed with it. */
  readonly secretKey: string;
  readonly now: Temporal.Instant;
}): Promise<void> {
  const database = openDatabase({ url: ownerUrl, applicationName: 'quantieme-demo', max: 2 });
  try {
    const { owner, paralegal } = await demoFirm(database);
    const team: Team = {
      lawyer: acting(database, owner, { role: 'owner', now, secretKey }),
      paralegal: acting(database, paralegal, { role: 'paralegal', now, secretKey }),
      today: now.toZonedDateTimeISO('Europe/Paris').toPlainDate(),
    };
    await setRates(team);
    await nameTeams(team);
    for (const dossier of DEMO_DOSSIERS) await openDemoDossier(team, dossier);
    await recordHistory(team, pastDossiers(PAST_DOSSIERS, new Chance(2026)));
    const { firmId } = owner;
    await acknowledgeHistory(database, { firmId, people: [paralegal.userId, owner.userId] });
    await seedInvoices(team.lawyer);
    await shareWork(team);
    await otherFirm(database);
  } finally {
    await database.close();
  }
}

/** Lists, the workload and figures are read by team. */
async function nameTeams({ lawyer, paralegal }: Team): Promise<void> {
  const both = [lawyer.actor.userId, paralegal.actor.userId];
  await addTeam(lawyer, { name: 'Contentieux', memberIds: [lawyer.actor.userId] });
  await addTeam(lawyer, { name: 'Titres de séjour', memberIds: both });
}

async function openDemoDossier(team: Team, demo: DemoDossier): Promise<void> {
  const { lawyer, paralegal, today } = team;
  const { nationality, city, ...client } = demo.client;
  const follows = demo.team ?? 'both';
  const { id, clients } = await createDossier(lawyer, {
    procedure: demo.procedure,
    label: demo.label,
    departement: demo.departement,
    client: { ...client, nationalities: [nationality], address: { city, country: 'FR' } },
    responsibleId: follows === 'both' || follows === 'lawyer' ? lawyer.actor.userId : null,
    paralegalId: follows === 'both' || follows === 'paralegal' ? paralegal.actor.userId : null,
    legalAid: demo.legalAid ?? 'none',
    tags: demo.tags ?? [],
    ...(demo.title === undefined ? {} : { titleRequested: demo.title }),
    ...(demo.residence === undefined ? {} : { residence: demo.residence }),
  });
  const recorded: string[] = [];
  for (const event of demo.events) {
    const { event: view } = await recordEvent(lawyer, {
      dossierId: id,
      body: eventBody(event, today),
    });
    recorded.push(view.id);
  }
  await correctOne(team, id, { demo, recorded });
  if (demo.facts) {
    const facts = demo.facts((day) => dayOf(day, today));
    await recordFacts(lawyer, { personId: clients[0]?.id ?? '', body: { facts } });
  }
  if (demo.tasks) await followTasks(team, id, demo.tasks);
  if (demo.papers) await filePapers({ ...team, dossierId: id }, demo.papers(today));
  if (demo.work) await recordWork(team, id, demo.work);
  if (demo.clientLink) {
    const followed = { dossierId: id, personId: clients[0]?.id ?? '', today };
    await followClientLink(lawyer, demo.clientLink, followed);
  }
  if (demo.note) await addNote(lawyer, { dossierId: id, body: demo.note });
  if (demo.closedOn !== undefined) await closeDossier(team, id, dayOf(demo.closedOn, today));
}

/** The paralegal has a share of what is to be done: one deadline in three. */
async function shareWork({ lawyer, paralegal }: Team): Promise<void> {
  const { data } = await readAgenda(lawyer, { nature: 'to-act,window', limit: 200 });
  for (const [index, { id, version }] of data.entries()) {
    if (index % 3 !== 1) continue;
    const assigneeId = paralegal.actor.userId;
    await assignDeadline(lawyer, { deadlineId: id, version, assigneeId });
  }
}

/** The list of the procedure, some of its steps done already. */
async function followTasks(
  { lawyer, paralegal }: Team,
  dossierId: string,
  done: readonly string[],
): Promise<void> {
  const { tasks } = await followList(lawyer, { dossierId, body: { number: 0 } });
  for (const { id, step, state } of tasks) {
    if (state === 'open' && done.includes(step ?? '')) await completeTask(paralegal, id);
  }
}

/** What could not be lost any more is marked done first: a dossier doesn't close over a fatal deadline. */
async function closeDossier({ lawyer }: Team, dossierId: string, closedOn: string): Promise<void> {
  const { deadlines } = await openDossierPage(lawyer, dossierId);
  const running = deadlines.filter(
    ({ severity, status }) => severity === 'fatal' && ['open', 'due-soon'].includes(status),
  );
  for (const { id } of running) {
    await completeDeadline(lawyer, { deadlineId: id, note: 'Affaire jugée' });
  }
  await updateDossier(lawyer, { dossierId, body: { status: 'closed', closedOn } });
}

/** By the paralegal: a later date then waits for the lawyer. */
async function correctOne(
  { paralegal, today }: Team,
  dossierId: string,
  { demo, recorded }: { readonly demo: DemoDossier; readonly recorded: readonly string[] },
): Promise<void> {
  const { correction } = demo;
  const eventId = correction && recorded[correction.of];
  if (!correction || !eventId) return;
  const body = eventBody(correction.by, today);
  await correctEvent(paralegal, {
    dossierId,
    eventId,
    version: 1,
    reason: correction.reason,
    body,
  });
}
