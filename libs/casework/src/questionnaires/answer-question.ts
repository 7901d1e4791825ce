import type { QuestionnaireView } from '@quantieme/contracts';
import { isAskedOfClient, isFactId, type FactId } from '@quantieme/eligibility';
import {
  appendAudit,
  endFacts,
  finishQuestionnaire,
  keepQuestionnaireSteps,
  lockPerson,
  type FirmTransaction,
  type QuestionnaireStep,
} from '@quantieme/persistence';
import { clientScope, type ClientContext } from '../client-doors/client-context.ts';
import { linkState, refuseOver } from '../client-doors/link-state.ts';
import { DomainError } from '../domain-error.ts';
import { momentIn } from '../moment.ts';
import { factsOf } from '../person-facts/known-facts.ts';
import { writeFacts } from '../person-facts/write-facts.ts';
import { openedIn, ownFacts, questionnaireView, type OpenQuestionnaire } from './questionnaire.ts';
import { readAnswer } from './read-answer.ts';

/** Changes a questionnaire that is not over yet, and shows where the client is then. */
async function change(
  ctx: ClientContext,
  work: (tx: FirmTransaction, opened: OpenQuestionnaire) => Promise<void>,
): Promise<QuestionnaireView> {
  const after = await ctx.database.firm(clientScope(ctx), async (tx) => {
    await lockPerson(tx, ctx.link.personId);
    const opened = await openedIn(ctx, tx);
    refuseOver(ctx.door, linkState(opened.link));
    await work(tx, opened);
    return openedIn(ctx, tx);
  });
  const { firmId } = ctx.actor;
  ctx.database.announce({ firmId, dossierId: null, kind: 'person' });
  return questionnaireView(ctx, after);
}

/** A question for clients that nobody of the firm has answered. */
function askable(fact: string, { link, known }: OpenQuestionnaire): FactId {
  if (!isFactId(fact) || !isAskedOfClient(fact)) {
    throw new DomainError('forbidden', 'questionnaire/not-asked', {
      fr: 'Cette question ne se pose pas ici.',
      en: 'This question is not asked here.',
    });
  }
  const standing = known.find((one) => one.fact === fact);
  const isOwn =
    standing?.answer?.recordedBy === null && link.steps.some((step) => step.fact === fact);
  if (standing === undefined || isOwn) return fact;
  throw new DomainError('conflict', 'questionnaire/settled', {
    fr: 'Le cabinet s’est occupé de cette question\u00a0: passez à la suivante.',
    en: 'The firm has dealt with this question: go to the next one.',
  });
}

/** Dealt with again, a question keeps its place. */
function withStep(
  steps: readonly QuestionnaireStep[],
  step: QuestionnaireStep,
): readonly QuestionnaireStep[] {
  const place = steps.findIndex(({ fact }) => fact === step.fact);
  return place === -1 ? [...steps, step] : steps.with(place, step);
}

interface Kept {
  readonly opened: OpenQuestionnaire;
  readonly fact: FactId;
  /** Null: the client does not know. */
  readonly value: unknown;
}

/** Whether anything changed. What the firm recorded, from another day on, stays. */
async function write(ctx: ClientContext, tx: FirmTransaction, kept: Kept): Promise<boolean> {
  const { opened, fact, value } = kept;
  if (value !== null) {
    const { fresh } = await writeFacts(ctx, tx, {
      personId: opened.link.personId,
      sent: new Map([[fact, value]]),
      since: null,
      source: 'client-stated',
      proof: '',
    });
    return fresh.length > 0;
  }
  const former = opened.known.find((one) => one.fact === fact)?.answer;
  if (!former) return false;
  const endedAt = momentIn(ctx.clock.now(), ctx.actor.timeZone).now;
  await endFacts(tx, { ids: [former.id], endedBy: null, endedAt });
  return true;
}

async function keep(ctx: ClientContext, tx: FirmTransaction, kept: Kept): Promise<void> {
  const { fact, value } = kept;
  const { link } = kept.opened;
  const changed = await write(ctx, tx, kept);
  const step = { fact, skipped: value === null };
  await keepQuestionnaireSteps(tx, { door: ctx.door, id: link.id }, withStep(link.steps, step));
  if (!changed) return;
  // What was answered is in the history of the facts, sealed where it must be: the trail says that it was.
  await appendAudit(tx, {
    action: value === null ? 'questionnaire.take-back' : 'questionnaire.answer',
    subjectKind: 'person',
    subjectId: link.personId,
    after: { questionnaire: link.id, fact },
  });
}

export interface ClientSaid {
  readonly fact: string;
  readonly value: unknown;
}

/** Records an answer at once, as the client's own words. Sent again, it changes nothing. */
export function answerQuestion(ctx: ClientContext, said: ClientSaid): Promise<QuestionnaireView> {
  return change(ctx, (tx, opened) => {
    const fact = askable(said.fact, opened);
    const { known, on } = opened;
    const value = readAnswer(
      { fact, value: said.value },
      { known: factsOf(known), own: ownFacts(opened), on },
    );
    return keep(ctx, tx, { opened, fact, value });
  });
}

/** The client does not know: what they said before is taken back, and it is not asked again. */
export function skipQuestion(ctx: ClientContext, fact: string): Promise<QuestionnaireView> {
  return change(ctx, (tx, opened) =>
    keep(ctx, tx, { opened, fact: askable(fact, opened), value: null }),
  );
}

/** Nothing more can be said through this link. */
export function completeQuestionnaire(ctx: ClientContext): Promise<QuestionnaireView> {
  return change(ctx, async (tx, { link }) => {
    await finishQuestionnaire(tx, { door: ctx.door, id: link.id });
    await appendAudit(tx, {
      action: 'questionnaire.finish',
      subjectKind: 'person',
      subjectId: link.personId,
      after: { questionnaire: link.id },
    });
  });
}
