import type { PersonFactList, PersonFactView } from '@quantieme/contracts';
import { FACTS, isFactId, type FactId, type FactValue } from '@quantieme/eligibility';
import type { PersonFactRow, UserName } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { factWords } from '../eligibility/fact-words.ts';
import { wholeList } from '../paging.ts';
import { dayText, say } from '../views/lens.ts';
import { isHidden, isSensitive, openFact, type KnownFact } from './known-facts.ts';

type Names = ReadonlyMap<string, UserName>;

/** Null: not for the eyes of who asks. */
function valueOf(fact: FactId, value: FactValue | null, ctx: Context) {
  const hidden = isHidden(fact, ctx);
  return {
    fact,
    label: say(FACTS[fact].label, ctx),
    value: hidden ? null : value,
    words: hidden || value === null ? null : factWords(fact, value, ctx.language),
    sensitive: isSensitive(fact),
    hidden,
  };
}

function answerView(answer: PersonFactRow, names: Names) {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id)?.name ?? null));
  return {
    id: answer.id,
    since: dayText(answer.trueSince),
    source: answer.source,
    sourceId: null,
    proof: answer.proof,
    recordedBy: nameOf(answer.recordedBy),
    recordedAt: String(answer.recordedAt),
    endedAt: answer.endedAt && String(answer.endedAt),
    endedBy: nameOf(answer.endedBy),
  };
}

const NOT_AN_ANSWER = {
  id: null,
  since: null,
  proof: '',
  recordedBy: null,
  recordedAt: null,
  endedAt: null,
  endedBy: null,
};

export function knownFactView(known: KnownFact, ctx: Context, names: Names): PersonFactView {
  const { fact, value, answer, inferred } = known;
  const shown = valueOf(fact, value, ctx);
  if (answer) return { ...shown, ...answerView(answer, names) };
  const { from = 'person', id = null } = inferred ?? {};
  return { ...shown, ...NOT_AN_ANSWER, source: from, sourceId: id };
}

/** Answers as they were recorded; those of a fact no longer in the vocabulary are left out. */
export function historyView(
  rows: readonly PersonFactRow[],
  ctx: Context,
  names: Names,
): PersonFactList {
  return wholeList(
    rows.flatMap((row) => {
      const { fact } = row;
      if (!isFactId(fact)) return [];
      const value = isHidden(fact, ctx) ? null : openFact(row, ctx);
      return [{ ...valueOf(fact, value, ctx), ...answerView(row, names) }];
    }),
  );
}
