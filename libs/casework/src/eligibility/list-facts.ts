import type { FactView } from '@quantieme/contracts';
import { askedInPlaceOf, FACT_IDS, FACTS, type Fact, type FactId } from '@quantieme/eligibility';
import { wholeList, type Page } from '../paging.ts';
import { say, type Lens } from '../views/lens.ts';

type Speech = Pick<Lens, 'language'>;

function factView(id: FactId, ctx: Speech): FactView {
  const fact: Fact = FACTS[id];
  const {
    label,
    question,
    proof,
    type,
    answeredBy = 'anybody',
    sensitive = false,
    presumed,
  } = fact;
  const choices = 'choices' in fact ? Object.entries(fact.choices) : [];
  return {
    id,
    label: say(label, ctx),
    question: question && say(question, ctx),
    proof: proof && say(proof, ctx),
    type,
    unit: 'unit' in fact ? fact.unit : null,
    values: choices.map(([value, words]) => ({ value, label: say(words, ctx) })),
    answeredBy,
    computedFrom: askedInPlaceOf(id),
    presumed: presumed === undefined ? null : String(presumed),
    sensitive,
  };
}

/** Everything that may be known of a client: what `POST /v1/eligibility/evaluate` reads. */
export function listFacts(ctx: Speech): Page<FactView> {
  return wholeList(FACT_IDS.map((id) => factView(id, ctx)));
}
