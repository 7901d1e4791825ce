import { USUAL_MINUTES, usualMinutes } from '@quantieme/billing';
import type {
  DismissSuggestionBody,
  SuggestedTimeView,
  TakeSuggestionBody,
  TimeEntryView,
} from '@quantieme/contracts';
import { EVENT_TYPES, LETTER_DEFINITIONS } from '@quantieme/law';
import {
  actsToSuggest,
  billingSettingsOf,
  settleSuggestion,
  type ActRow,
  type BillingSettingsRecord,
  type FirmSql,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { say } from '../views/lens.ts';
import { recordTime } from './time-entries.ts';

/** What is older is written down by hand. */
const SUGGESTED_FOR = { days: 60 };

function suggestionGone() {
  return notFound('suggestion/unknown', {
    fr: 'Cette proposition n’existe plus\u00a0: elle a été reprise ou écartée.',
    en: 'There is no such suggestion any more: it was taken or dismissed.',
  });
}

const DOCUMENT = { fr: 'Vérification d’un document', en: 'Document verified' };

function labelOf({ kind, what }: ActRow, ctx: Pick<Context, 'language'>): string {
  if (kind === 'document') return `${say(DOCUMENT, ctx)}\u00a0: ${what}`.slice(0, 2_000);
  if (kind === 'letter') {
    const letter = LETTER_DEFINITIONS.find(({ id }) => id === what);
    return letter === undefined ? what : say(letter.label, ctx);
  }
  const label = EVENT_TYPES[what]?.label;
  return label === undefined ? what : say(label, ctx);
}

const WRITTEN = { day: 'numeric', month: 'long' } as const;

/** `1er novembre`. */
const inFrench = (day: Temporal.PlainDate) =>
  day.toLocaleString('fr', WRITTEN).replace(/^1 /, '1er ');

/** `Requête déposée le 12 mai`. */
function descriptionOf(row: ActRow, ctx: Pick<Context, 'language'>): string {
  const label = labelOf(row, ctx);
  return ctx.language === 'fr'
    ? `${label} le ${inFrench(row.on)}`
    : `${label} on ${row.on.toLocaleString('en-GB', WRITTEN)}`;
}

/** Types of an event are acts of their own; letters and documents are one each. */
const minutesOf = ({ kind, what }: ActRow, { usualMinutes: ofFirm }: BillingSettingsRecord) =>
  usualMinutes(kind === 'event' ? what : kind, ofFirm);

/** What whoever asks did here lately, and has not written down. */
export async function suggestionsFor(
  ctx: Context,
  sql: FirmSql,
  dossierId: string,
): Promise<readonly SuggestedTimeView[]> {
  const { today } = momentOf(ctx);
  const settings = await billingSettingsOf(sql);
  const rows = await actsToSuggest(sql, {
    ...{ dossierId, userId: ctx.actor.userId, timeZone: ctx.actor.timeZone },
    ...{ from: today.subtract(SUGGESTED_FOR), to: today },
    types: [...new Set([...Object.keys(USUAL_MINUTES), ...Object.keys(settings.usualMinutes)])],
  });
  return rows.flatMap((row) => {
    const minutes = minutesOf(row, settings);
    if (minutes === null) return [];
    const { act, kind, eventId } = row;
    const on = row.on.toString();
    return [{ act, kind, on, description: descriptionOf(row, ctx), minutes, eventId }];
  });
}

export interface OfSuggestion<Body> {
  readonly dossierId: string;
  readonly body: Body;
}

/** Writes a suggestion down, as it is or corrected. */
export async function takeSuggestion(
  ctx: Context,
  { dossierId, body }: OfSuggestion<TakeSuggestionBody>,
): Promise<TimeEntryView> {
  const { now: at } = momentOf(ctx);
  const offered = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    suggestionsFor(ctx, sql, dossierId),
  );
  const suggestion = offered.find(({ act }) => act === body.act);
  if (suggestion === undefined) throw suggestionGone();
  const { act, eventId } = suggestion;
  const spent = {
    ...{ dossierId, userId: ctx.actor.userId, eventId, source: 'suggested' as const },
    on: Temporal.PlainDate.from(suggestion.on),
    minutes: body.minutes ?? suggestion.minutes,
    description: body.description ?? suggestion.description,
  };
  return recordTime(ctx, spent, async (sql) => {
    if (!(await settleSuggestion(sql, { dossierId, act, outcome: 'taken', at }))) {
      throw suggestionGone();
    }
  });
}

/** It is not suggested again. */
export async function dismissSuggestion(
  ctx: Context,
  { dossierId, body: { act } }: OfSuggestion<DismissSuggestionBody>,
): Promise<void> {
  const { now: at } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const offered = await suggestionsFor(ctx, tx, dossierId);
    if (!offered.some((one) => one.act === act)) throw suggestionGone();
    await settleSuggestion(tx, { dossierId, act, outcome: 'dismissed', at });
  });
  announceChange(ctx, dossierId, 'time');
}
