import type { ChoiceView, FactView } from '@quantieme/contracts';
import {
  askedInPlaceOf,
  COUNTRIES,
  FACT_IDS,
  FACTS,
  type Fact,
  type FactId,
} from '@quantieme/eligibility';
import { text, TITLES_REQUESTED } from '@quantieme/law';
import type { Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { wholeList, type Page } from '../paging.ts';
import { say, type Lens } from '../views/lens.ts';

type Speech = Pick<Lens, 'language'>;

/** Countries a client may be of, in the order of their names. */
export function countriesIn({ language }: Speech): readonly ChoiceView[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const countries = [...COUNTRIES].map((value) => ({
    value,
    label: countryIn(value, names, language),
  }));
  return countries.toSorted((a, b) => a.label.localeCompare(b.label, language));
}

const STATELESS = text('Apatride', 'Stateless');

/** « Mali ». */
export const countryIn = (code: string, names: Intl.DisplayNames, language: Speech['language']) =>
  code === 'XX' ? STATELESS[language] : (names.of(code) ?? code);

/** What may be chosen; none where anything may be said. */
function valuesOf(fact: Fact, ctx: Speech): readonly ChoiceView[] {
  if ('choices' in fact)
    return Object.entries(fact.choices).map(([value, words]) => ({
      value,
      label: say(words, ctx),
    }));
  if (fact.type !== 'code') return [];
  if (fact.codes === 'countries') return countriesIn(ctx);
  return fact.codes.startsWith('title')
    ? Object.values(TITLES_REQUESTED).map(({ id, label }) => ({
        value: id,
        label: say(label, ctx),
      }))
    : [];
}

const MULTIPLE: ReadonlySet<string> = new Set(['person.nationality', 'application.ground_invoked']);

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
  return {
    id,
    label: say(label, ctx),
    question: question && say(question, ctx),
    proof: proof && say(proof, ctx),
    type,
    unit: 'unit' in fact ? fact.unit : null,
    values: valuesOf(fact, ctx),
    multiple: type === 'choices' || MULTIPLE.has(id),
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

/** The same beside an answer that rests on them; null unless asked for, or for who may not read the law. */
export function questionsAsked(
  ctx: Context,
  include: string | undefined,
): readonly FactView[] | null {
  const asked = include === 'questions' && may(ctx.actor, 'law:read');
  return asked ? listFacts(ctx).data : null;
}
