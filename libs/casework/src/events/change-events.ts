import { timeZoneOf } from '@quantieme/calendar';
import type { EventView, PreviewedView, RecordedView } from '@quantieme/contracts';
import type { DossierFile, EventRecord } from '@quantieme/persistence';
import { changeDossier } from '../cases/change-dossier.ts';
import { deciderOf, follow, type Changed, type Decision } from '../cases/follow-decision.ts';
import { readDossier } from '../cases/read-dossier.ts';
import { eventUnknown } from '../cases/problems.ts';
import type { Context } from '../context.ts';
import { momentOf, type Moment } from '../moment.ts';
import { wholeList, type Page } from '../paging.ts';
import { computedDeadlineView } from '../views/deadline-view.ts';
import { differenceView } from '../views/difference-view.ts';
import { dossierView } from '../views/dossier-view.ts';
import { derivedEventView, eventView } from '../views/event-view.ts';
import { lensOn, type Lens } from '../views/lens.ts';
import {
  decideAnnulment,
  decideCorrection,
  decideRecord,
  type AnnulmentAsked,
  type Correction,
  type Deciding,
} from './decide-event.ts';

export function lensOver(
  ctx: Pick<Context, 'language'>,
  file: DossierFile,
  { today }: Moment,
): Lens {
  return lensOn({ language: ctx.language, today, ...file });
}

function deciding(ctx: Context, moment: Moment): Deciding {
  return { ...deciderOf(ctx), moment };
}

/** What recording answers: the dossier, what changed in its deadlines, and the event. */
export function recordedView(
  ctx: Context,
  { file, recomputation, extra }: Changed<EventRecord>,
): RecordedView {
  const lens = lensOver(ctx, file, momentOf(ctx));
  return {
    dossier: dossierView(file, lens),
    difference: differenceView(recomputation.difference, lens),
    event: eventView(extra, timeZoneOf(file.dossier.territory), lens),
  };
}

/** Records an event; its deadlines, alerts and audit are written in the same transaction. */
export async function recordEvent(
  ctx: Context,
  { dossierId, body }: { readonly dossierId: string; readonly body: unknown },
): Promise<RecordedView> {
  const changed = await changeDossier(ctx, dossierId, (file, moment) =>
    decideRecord(file, body, deciding(ctx, moment)),
  );
  return recordedView(ctx, changed);
}

export interface CorrectEvent extends Correction {
  readonly dossierId: string;
}

export async function correctEvent(ctx: Context, asked: CorrectEvent): Promise<RecordedView> {
  const changed = await changeDossier(ctx, asked.dossierId, (file, moment) =>
    decideCorrection(file, asked, deciding(ctx, moment)),
  );
  return recordedView(ctx, changed);
}

export interface AnnulEvent extends AnnulmentAsked {
  readonly dossierId: string;
}

export async function annulEvent(ctx: Context, asked: AnnulEvent): Promise<RecordedView> {
  const changed = await changeDossier(ctx, asked.dossierId, (file, moment) =>
    decideAnnulment(file, asked, deciding(ctx, moment)),
  );
  return recordedView(ctx, changed);
}

export interface PreviewEvent {
  readonly dossierId: string;
  readonly corrects?: string | undefined;
  readonly annuls?: string | undefined;
  readonly body: unknown;
}

function decidePreview(
  file: DossierFile,
  asked: PreviewEvent,
  by: Deciding,
): Decision<EventRecord> {
  const { corrects, annuls, body } = asked;
  const reason = '';
  if (annuls !== undefined) {
    return decideAnnulment(file, { eventId: annuls, version: null, reason }, by);
  }
  if (corrects !== undefined) {
    return decideCorrection(file, { eventId: corrects, version: null, reason, body }, by);
  }
  return decideRecord(file, body, by);
}

/** What recording, correcting or annulling would do: the same decision and the same computation, not written. */
export async function previewEvent(ctx: Context, asked: PreviewEvent): Promise<PreviewedView> {
  const moment = momentOf(ctx);
  const decision = decidePreview(
    await readDossier(ctx, asked.dossierId),
    asked,
    deciding(ctx, moment),
  );
  const { file, recomputation } = follow(decision, moment, deciderOf(ctx));
  const lens = lensOver(ctx, file, moment);
  return {
    difference: differenceView(recomputation.difference, lens),
    deadlines: file.deadlines
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ deadline }) => computedDeadlineView(deadline, lens)),
    derivedEvents: file.derivedEvents.map(({ event }) => derivedEventView(event, lens)),
  };
}

/** Every row of the record, corrections and annulments included, in the order of the days. */
export async function listEvents(ctx: Context, dossierId: string): Promise<Page<EventView>> {
  const file = await readDossier(ctx, dossierId);
  const lens = lensOver(ctx, file, momentOf(ctx));
  const timeZone = timeZoneOf(file.dossier.territory);
  return wholeList(file.events.map((record) => eventView(record, timeZone, lens)));
}

/** One event of a dossier, whichever row of its chain. */
export async function readEvent(
  ctx: Context,
  { dossierId, eventId }: { readonly dossierId: string; readonly eventId: string },
): Promise<EventView> {
  const file = await readDossier(ctx, dossierId);
  const record = file.events.find(({ id }) => id === eventId);
  if (record === undefined) throw eventUnknown();
  return eventView(record, timeZoneOf(file.dossier.territory), lensOver(ctx, file, momentOf(ctx)));
}
