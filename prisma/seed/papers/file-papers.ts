import {
  answerChecklist,
  addParticipant,
  createBundle,
  createPerson,
  createRelation,
  rejectDocument,
  storeDocument,
  verifyDocument,
  writeLetter,
  type Context,
} from '@quantieme/casework';
import { appendAudit } from '@quantieme/persistence';
import { calendarOf, type DemoDay, type DemoCalendar } from '../calendar.ts';

import type { DemoPaper, DemoPapers } from './demo-paper.ts';

interface Filing {
  readonly lawyer: Context;
  readonly paralegal: Context;
  readonly today: Temporal.PlainDate;
  readonly dossierId: string;
}

/** Puts the papers of a demo dossier on file, some of them verified, one or another turned down. */
export async function filePapers(filing: Filing, demo: DemoPapers): Promise<void> {
  const { lawyer, paralegal, today, dossierId } = filing;
  const calendar = calendarOf(today);
  const relativeId = demo.relative ? await newRelative(filing, demo.relative) : null;
  for (const paper of demo.papers) {
    const documentId = await keep(paralegal, dossierId, {
      paper,
      calendar,
      personId: paper.ofRelative ? relativeId : null,
    });
    await decide(paralegal, documentId, paper.decided);
  }
  if (demo.answers)
    await answerChecklist(paralegal, { dossierId, body: { answers: demo.answers } });
  if (demo.proceeding) await createBundle(lawyer, { dossierId, proceeding: demo.proceeding });
  if (demo.letter) {
    const { id, typed } = demo.letter;
    await writeLetter(lawyer, { dossierId, letter: id, typed: typed(calendar) });
  }
}

async function newRelative(
  { lawyer, dossierId }: Filing,
  names: NonNullable<DemoPapers['relative']>,
): Promise<string> {
  const { id } = await createPerson(lawyer, { ...names, kind: 'relative' });
  const { clients } = await addParticipant(lawyer, {
    dossierId,
    body: { personId: id, role: 'beneficiary' },
  });
  const client = clients.find(({ role }) => role === 'client');
  if (client) {
    const body = { personId: id, kind: 'conjoint', fromOn: '2016-09-17' };
    await createRelation(lawyer, { personId: client.id, body });
  }
  return id;
}

interface Kept {
  readonly paper: DemoPaper;
  readonly calendar: DemoCalendar;
  readonly personId: string | null;
}

/** Its bytes are our own: they are stored without being looked at by the threads that open files of strangers. */
async function keep(
  ctx: Context,
  dossierId: string,
  { paper, calendar, personId }: Kept,
): Promise<string> {
  const { kind, title, fileName, mediaType } = paper;
  const bytes = await paper.draw(calendar);
  const pages = mediaType === 'application/pdf' ? 1 : null;
  const { firmId, userId } = ctx.actor;
  return ctx.database.firm({ firmId, userId }, async (tx) => {
    const documentId = await storeDocument(ctx, tx, {
      ...saidOf(paper, calendar),
      ...{ dossierId, kind, title, personId, via: paper.via ?? 'office' },
      file: { fileName, mediaType, bytes, pages, scan: 'not-scanned' },
    });
    await appendAudit(tx, {
      ...{ action: 'document.receive', subjectKind: 'document', subjectId: documentId, dossierId },
      after: { title, kind, personId, fileName },
    });
    return documentId;
  });
}

function saidOf(paper: DemoPaper, { dayOf: civil }: DemoCalendar) {
  const date = (day: DemoDay | undefined) =>
    day === undefined ? null : Temporal.PlainDate.from(civil(day));
  const text = (day: DemoDay | undefined) => (day === undefined ? null : civil(day));
  const { translation } = paper;
  return {
    issuedOn: date(paper.issuedOn),
    expiresOn: date(paper.expiresOn),
    language: paper.language ?? 'fr',
    legalisation: paper.legalisation ?? null,
    originalSeen: paper.originalSeen ?? false,
    translation: translation
      ? {
          ...{
            sworn: true,
            to: 'fr',
            translator: null,
            court: null,
            costCents: null,
            paidBy: null,
          },
          ...translation,
          orderedOn: text(translation.orderedOn),
          receivedOn: text(translation.receivedOn),
        }
      : null,
  };
}

async function decide(
  ctx: Context,
  documentId: string,
  decided: DemoPaper['decided'],
): Promise<void> {
  const which = { documentId, version: 1 };
  if (decided === 'verified') await verifyDocument(ctx, which);
  else if (decided) await rejectDocument(ctx, { ...which, body: decided });
}
