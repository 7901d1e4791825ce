import type { EligibilityNoteBody } from '@quantieme/contracts';
import { printNote, type ConsultationNote } from '@quantieme/documents';
import {
  answer,
  FACT_IDS,
  FACTS,
  readFacts,
  type Facts,
  type TitleAnswer,
} from '@quantieme/eligibility';
import type { Language } from '@quantieme/law';
import { readFirm, usersOfFirm } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { momentText } from '../views/lens.ts';
import { factWords } from './fact-words.ts';
import { notedTitles } from './noted-titles.ts';
import { unknownTitles } from './unknown-titles.ts';

export interface EligibilityNotePdf {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Of all titles, those that may be asked for at all; of those named, every one. */
function worthSaying(answers: readonly TitleAnswer[], named: boolean): readonly TitleAnswer[] {
  return named ? answers : answers.filter(({ kind }) => kind !== 'obsolete' && kind !== 'guidance');
}

function notedFacts(facts: Facts, language: Language): ConsultationNote['facts'] {
  return FACT_IDS.flatMap((id) => {
    const value = facts[id];
    if (value === undefined || value === null) return [];
    return [{ label: FACTS[id].label[language], value: factWords(id, value, language) }];
  });
}

async function letterhead(ctx: Context) {
  const [firm, users] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([readFirm(sql, ctx.actor.firmId), usersOfFirm(sql)]),
  );
  const author = users.find(({ id }) => id === ctx.actor.userId);
  return {
    firm: firm.name,
    author: { name: author?.name ?? '', isLawyer: ctx.actor.isLawyer },
  };
}

/** `note-de-consultation-2026-041.pdf`: whatever the reference holds, a name that every system can keep. */
function fileNameOf(reference: string | null, on: string): string {
  const plain = (reference ?? on).normalize('NFD').replaceAll(/\p{M}/gu, '');
  const name = plain.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `note-de-consultation-${name === '' ? on : name}.pdf`;
}

const filled = (text: string | null | undefined) => text?.trim() || null;

/** What a client may ask for, to be handed over on paper; nothing is written. */
export async function printEligibilityNote(
  ctx: Context,
  body: EligibilityNoteBody,
): Promise<EligibilityNotePdf> {
  const { now, today } = momentOf(ctx);
  const on = body.on ?? String(today);
  const titles = body.titles ?? null;
  const { facts, problems } = readFacts(body.facts, on);
  refuseProblems([...problems, ...unknownTitles(titles ?? [])]);
  const language = body.language ?? ctx.language;
  const answered = answer({ facts, on, ...(titles ? { titles } : {}) });
  const reader = { language, on: Temporal.PlainDate.from(on), told: facts };
  const reference = filled(body.reference);
  const { timeZone } = ctx.actor;
  const bytes = await printNote({
    ...(await letterhead(ctx)),
    language,
    issuedAt: momentText(now, timeZone) ?? '',
    timeZone,
    reference,
    preparedFor: filled(body.preparedFor),
    on,
    lawVersion: answered.lawVersion,
    facts: notedFacts(facts, language),
    ...notedTitles(worthSaying(answered.titles, titles !== null), reader),
  });
  return { fileName: fileNameOf(reference, on), bytes };
}
