import type { ClientAnswerView, QuestionnaireView } from '@quantieme/contracts';
import { isFactId, nextClientQuestion, type FactId, type Facts } from '@quantieme/eligibility';
import {
  lockAnsweredSteps,
  type FirmTransaction,
  type AnsweredSteps,
  type QuestionnaireStep,
} from '@quantieme/persistence';
import { clientScope, type ClientContext } from '../client-doors/client-context.ts';
import { linkNeeded } from '../client-doors/link-state.ts';
import { momentIn } from '../moment.ts';
import { factsOf, isSensitive, knownFacts, type KnownFact } from '../person-facts/known-facts.ts';
import { momentText } from '../views/lens.ts';
import { questionView } from './client-words.ts';

/** The questionnaire while somebody changes it. */
export interface OpenQuestionnaire {
  readonly link: AnsweredSteps;
  readonly known: readonly KnownFact[];
  readonly on: string;
}

export async function openedIn(
  ctx: ClientContext,
  tx: FirmTransaction,
): Promise<OpenQuestionnaire> {
  const link = await lockAnsweredSteps(tx, ctx.door, ctx.link.id);
  if (link === null) throw linkNeeded(ctx.door);
  const { today } = momentIn(ctx.clock.now(), ctx.actor.timeZone);
  const known = await knownFacts(ctx, tx, { personId: link.personId, on: today });
  return { link, known, on: String(today) };
}

/** What the client said through this link, and nobody of the firm since. */
export function ownFacts({ link, known }: Pick<OpenQuestionnaire, 'link' | 'known'>): Facts {
  const told = new Set(link.steps.filter((step) => !step.skipped).map(({ fact }) => fact));
  return factsOf(known.filter(({ fact, answer }) => told.has(fact) && answer?.recordedBy === null));
}

const skippedOf = (steps: readonly QuestionnaireStep[]): readonly FactId[] =>
  steps.filter((step) => step.skipped).map(({ fact }) => fact as FactId);

function saidView(
  { fact, skipped }: QuestionnaireStep,
  own: Facts,
  ctx: ClientContext,
): readonly ClientAnswerView[] {
  if (!isFactId(fact)) return [];
  const value = own[fact] ?? null;
  if (value === null && !skipped) return [];
  const shown = skipped || isSensitive(fact) ? null : value;
  return [{ ...questionView(fact, ctx.language), skipped, value: shown }];
}

/** The questionnaire as its client sees it. */
export function questionnaireView(
  ctx: ClientContext,
  { link, known, on }: OpenQuestionnaire,
): QuestionnaireView {
  const { language } = ctx;
  const { firmName: firm, timeZone } = ctx.link;
  const finishedAt = momentText(link.finishedAt, timeZone);
  const said = {
    firm,
    language,
    expiresAt: momentText(link.expiresAt, timeZone) ?? '',
    finishedAt,
  };
  if (finishedAt !== null) return { ...said, question: null, said: [] };
  const own = ownFacts({ link, known });
  const next = nextClientQuestion({ facts: factsOf(known), on, skip: skippedOf(link.steps) });
  return {
    ...said,
    question: next && questionView(next, language),
    said: link.steps.flatMap((step) => saidView(step, own, ctx)),
  };
}

/** Where the client is: what to answer next, and what was said so far. */
export async function readQuestionnaire(ctx: ClientContext): Promise<QuestionnaireView> {
  const opened = await ctx.database.firm(clientScope(ctx), (tx) => openedIn(ctx, tx));
  return questionnaireView(ctx, opened);
}
