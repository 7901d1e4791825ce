import type { DossierView } from '@quantieme/contracts';
import type { Undetermined } from '@quantieme/deadlines';
import type { Text } from '@quantieme/law';
import {
  readPastDossierFile,
  type DossierFile,
  type PastDossierFile,
} from '@quantieme/persistence';
import { headline } from '../cases/outlook.ts';
import { dossierNotYetOpened, dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { lensOver } from '../events/change-events.ts';
import { momentIn, momentOf, type Moment } from '../moment.ts';
import { dossierView } from '../views/dossier-view.ts';
import { momentText, say } from '../views/lens.ts';
import { openDossierPage } from './read-dossiers.ts';

export interface PageAsked {
  readonly dossierId: string;
  /** An instant with its offset, or a day: then its end in the firm's time zone. */
  readonly knownAt?: string | undefined;
}

/** The page of a dossier as it is, or as it was recorded at a past moment. */
export function readDossierPage(
  ctx: Context,
  { dossierId, knownAt }: PageAsked,
): Promise<DossierView> {
  if (knownAt === undefined) return openDossierPage(ctx, dossierId);
  return openPastPage(ctx, dossierId, pastMoment(knownAt, momentOf(ctx), ctx.actor.timeZone));
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The database keeps milliseconds: the end of a day is its last one. */
function endOf(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 });
}

/** Today is not over: of today, what is known by now. What is ahead is known to nobody. */
function pastMoment(text: string, { now, today }: Moment, timeZone: string): Moment {
  if (isDay(text)) {
    const day = Temporal.PlainDate.from(text);
    if (Temporal.PlainDate.compare(day, today) > 0) throw ahead();
    return { now: day.equals(today) ? now : endOf(day, timeZone), today: day };
  }
  const asked = Temporal.Instant.from(text);
  if (Temporal.Instant.compare(asked, now) > 0) throw ahead();
  return momentIn(asked, timeZone);
}

function ahead() {
  return invalid([
    {
      pointer: '/knownAt',
      code: 'dossier/known-at-ahead',
      detail: {
        fr: 'Ce moment n’est pas encore venu\u00a0: indiquez une date passée.',
        en: 'This moment has not come yet: give a past date.',
      },
    },
  ]);
}

async function openPastPage(ctx: Context, dossierId: string, then: Moment): Promise<DossierView> {
  const past = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    readPastDossierFile(sql, { dossierId, at: then.now }),
  );
  if (past === null) throw dossierUnknown();
  if (Temporal.Instant.compare(past.createdAt, then.now) > 0) throw dossierNotYetOpened();
  const file = withOutlook(past.file, then);
  const at = momentText(then.now, ctx.actor.timeZone) ?? '';
  const remarks = remarksOn(past).map((text) => say(text, ctx));
  return { ...dossierView(file, lensOver(ctx, file, then)), knownAt: { at, remarks } };
}

/** The headline and the open questions of that day, from its deadlines. */
function withOutlook(file: DossierFile, { today }: Moment): DossierFile {
  const standing = file.deadlines.filter(({ withdrawn }) => !withdrawn);
  const dossier = {
    ...file.dossier,
    nextDeadlineId: headline(standing, today)?.record.id ?? null,
    undetermined: distinct(standing.flatMap(({ deadline }) => deadline.undetermined)),
  };
  return { ...file, dossier };
}

function distinct(questions: readonly Undetermined[]): readonly Undetermined[] {
  const asked = questions.map((question) => [
    `${question.fact} ${question.eventId ?? ''} ${question.effect.en}`,
    question,
  ]);
  return [...new Map(asked as [string, Undetermined][]).values()];
}

const AS_TODAY: Text = {
  fr: 'Les noms (clients, équipe, organismes) sont ceux d’aujourd’hui\u00a0; le journal dit quand ils ont changé.',
  en: 'Names (clients, team, organisations) are today’s; the audit says when they changed.',
};

function notKept(count: number): Text {
  return {
    fr: `Échéances déjà calculées alors, mais dont l’état d’alors n’a pas été conservé\u00a0: ${count}. Le journal en garde la trace.`,
    en: `Deadlines already computed then, whose state of that time was not kept: ${count}. The audit holds their trace.`,
  };
}

function remarksOn({ lostDeadlines }: PastDossierFile): readonly Text[] {
  return lostDeadlines === 0 ? [AS_TODAY] : [AS_TODAY, notKept(lostDeadlines)];
}
