import type { RecordCriterionView } from '@quantieme/contracts';
import { FACTS, type FactId } from '@quantieme/eligibility';
import { citation, CRITERIA, type Criterion, type CriterionId } from '@quantieme/law';
import type { RecordAnswerRow, UserName } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { factWords } from '../eligibility/fact-words.ts';
import type { KnownFact } from '../person-facts/known-facts.ts';
import { momentText, say } from '../views/lens.ts';
import { openRecord } from './seal-record.ts';

/** What the firm knows already that speaks to a criterion. */
const FACTS_OF: Readonly<Record<CriterionId, readonly FactId[]>> = {
  gravity: ['order.family_violence_conviction', 'order.sentence_total_months'],
  'age-of-facts': ['order.last_offence_date'],
  repetition: ['order.convictions'],
  'conduct-since': ['order.rehabilitation_evidence'],
  presence: ['stay.habitual_since', 'stay.habitual_years', 'stay.titles'],
  ties: ['ties.family_in_france', 'union.type', 'union.partner_is_french'],
  children: [
    'children.count_in_france',
    'child.french_minor_in_france',
    'child.contribution_proven',
  ],
  work: ['work.contract_type', 'ties.work_and_social_integration'],
  health: ['health.exceptional_gravity', 'health.treatment_available_origin'],
  'home-country': ['ties.family_abroad'],
  'earlier-removal': ['order.oqtf_unexecuted', 'order.entry_ban_in_force'],
  'police-file': ['order.police_file_only'],
};

export interface CriteriaFile {
  readonly answers: readonly RecordAnswerRow[];
  readonly known: readonly KnownFact[];
  readonly names: ReadonlyMap<string, UserName>;
  readonly personId: string;
  readonly on: Temporal.PlainDate;
}

function answerOf(ctx: Context, { answers, personId, names }: CriteriaFile, id: CriterionId) {
  const row = answers.find(({ criterion }) => criterion === id);
  if (row === undefined) return { answer: null, answeredBy: null, answeredAt: null };
  const { firmId, timeZone } = ctx.actor;
  const place = { firmId, personId, table: 'record_answers', id: row.id } as const;
  return {
    answer: String(openRecord(row.sealed, place, ctx.secretKey)),
    answeredBy: names.get(row.recordedBy)?.name ?? null,
    answeredAt: momentText(row.recordedAt, timeZone),
  };
}

function criterionView(ctx: Context, file: CriteriaFile, one: Criterion): RecordCriterionView {
  const wanted: ReadonlySet<string> = new Set(FACTS_OF[one.id]);
  return {
    id: one.id,
    label: say(one.label, ctx),
    question: say(one.question, ctx),
    proof: say(one.proof, ctx),
    sources: one.articles.map((words) => citation(words, file.on)),
    ...answerOf(ctx, file, one.id),
    known: file.known
      .filter(({ fact }) => wanted.has(fact))
      .map(({ fact, value }) => ({
        label: say(FACTS[fact].label, ctx),
        words: factWords(fact, value, ctx.language),
      })),
  };
}

/** What authorities weigh, with the client’s answers and what else is known beside. */
export function criteriaView(ctx: Context, file: CriteriaFile): readonly RecordCriterionView[] {
  return CRITERIA.map((one) => criterionView(ctx, file, one));
}
