import type { ChecklistAnswersBody, ChecklistItemBody, ChecklistView } from '@quantieme/contracts';
import { documentKind, isChecklistFact } from '@quantieme/law';
import { scopeOf, type Context } from '../context.ts';
import { invalid, notFound } from '../domain-error.ts';
import { updateDossier } from '../dossiers/update-dossier.ts';
import { momentOf } from '../moment.ts';
import { checklistView } from './checklist-view.ts';
import { dossierChecklist } from './dossier-checklist.ts';
import { answers, FILING_FACT, isChecklist, itemFact, LISTS_FACT } from './stored-answers.ts';

async function openChecklist(ctx: Context, dossierId: string): Promise<ChecklistView> {
  const checklist = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    dossierChecklist(ctx, sql, dossierId),
  );
  return checklistView(checklist, { language: ctx.language, today: momentOf(ctx).today });
}

function wrongAnswer(id: string) {
  const name = id.replaceAll('~', '~0').replaceAll('/', '~1');
  return invalid([
    {
      pointer: `/answers/${name}`,
      code: 'checklist/wrong-answer',
      detail: {
        fr: 'Cette réponse ne convient pas à la question.',
        en: 'This does not answer the question.',
      },
    },
  ]);
}

function unknownList(index: number) {
  return invalid([
    {
      pointer: `/lists/${index}`,
      code: 'checklist/unknown-list',
      detail: { fr: 'Cette liste de pièces n’existe pas.', en: 'There is no such list.' },
    },
  ]);
}

function factsFrom(body: ChecklistAnswersBody): Record<string, unknown> {
  const given = Object.entries(body.answers ?? {});
  const wrong = given.find(
    ([id, value]) => !isChecklistFact(id) || !(value === null || answers(id, value)),
  );
  if (wrong !== undefined) throw wrongAnswer(wrong[0]);
  const unknown = body.lists?.findIndex((id) => !isChecklist(id)) ?? -1;
  if (unknown >= 0) throw unknownList(unknown);
  return {
    ...Object.fromEntries(given),
    ...(body.lists === undefined ? {} : { [LISTS_FACT]: body.lists }),
    ...(body.filingOn === undefined ? {} : { [FILING_FACT]: body.filingOn }),
  };
}

/** Answers questions on which documents depend, chooses the lists, says when the request is filed. */
export async function answerChecklist(
  ctx: Context,
  { dossierId, body }: { readonly dossierId: string; readonly body: ChecklistAnswersBody },
): Promise<ChecklistView> {
  await updateDossier(ctx, { dossierId, body: { facts: factsFrom(body) } });
  return openChecklist(ctx, dossierId);
}

interface ItemDecision {
  readonly dossierId: string;
  /** Key of the item. */
  readonly key: string;
  readonly body: ChecklistItemBody;
}

const OTHER = /\.autre$/;

/** Says that a document is without object, or asks for it besides; null takes it back. */
export async function decideChecklistItem(
  ctx: Context,
  { dossierId, key, body }: ItemDecision,
): Promise<ChecklistView> {
  if (documentKind(key.replace(OTHER, '')) === null) {
    throw notFound('checklist/unknown-item', {
      fr: 'Cette pièce n’est pas au catalogue.',
      en: 'This document is not in the catalogue.',
    });
  }
  const { decision, reason = '' } = body;
  if (decision === 'not-needed' && reason.trim() === '') {
    throw invalid([
      {
        pointer: '/reason',
        code: 'checklist/no-reason',
        detail: {
          fr: 'Dites pourquoi la pièce est sans objet.',
          en: 'Say why the document is not needed.',
        },
      },
    ]);
  }
  const value = decision === null ? null : { decision, reason: reason.trim() };
  await updateDossier(ctx, { dossierId, body: { facts: { [itemFact(key)]: value } } });
  return openChecklist(ctx, dossierId);
}
