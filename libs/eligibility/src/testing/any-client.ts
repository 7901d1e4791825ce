import {
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  record,
  type Arbitrary,
} from 'fast-check';
import type { Facts, FactValue } from '../engine/known.ts';
import { FACT_IDS, FACTS, type FactId } from '../facts/index.ts';
import { TITLES } from '../titles/index.ts';

const NATIONALITIES = ['ML', 'DZ', 'TN', 'MA', 'CN', 'DE', 'GB', 'US', 'FR'];
const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 16, 18, 20, 24, 30, 600, 1_900, 45_000];

const FIRST = Temporal.PlainDate.from('1950-01-01');
const anyDay = integer({ min: 0, max: 28_300 }).map((days) => String(FIRST.add({ days })));

const anyTitle = constantFrom(...TITLES.map(({ id }) => id));

function anyValue(id: FactId): Arbitrary<FactValue> {
  const fact = FACTS[id];
  switch (fact.type) {
    case 'yes-no':
      return constantFrom(true, false);
    case 'number':
      return oneof(constantFrom(...FIGURES), double({ min: 0, max: 40, noNaN: true }));
    case 'date':
      return anyDay;
    case 'choice':
      return constantFrom(...Object.keys(fact.choices));
    case 'choices':
      return constantFrom(...Object.keys(fact.choices)).map((choice) => [choice]);
    case 'code':
      return fact.codes === 'countries'
        ? constantFrom(...NATIONALITIES).map((code) =>
            id === 'person.birth_country' ? code : [code],
          )
        : anyTitle;
    case 'rows':
      return fact.rows === 'titles'
        ? record({ title: anyTitle, from: anyDay, to: oneof(anyDay, constant('')) }).map((row) => [
            row,
          ])
        : constant([]);
  }
}

/** A client about whom anything may be known or not. */
export const anyClient: Arbitrary<Facts> = record(
  Object.fromEntries(FACT_IDS.map((id) => [id, anyValue(id)])),
  { requiredKeys: [] },
);

/** A client about whom half of these facts is known, and of whom nothing presumed is otherwise. */
export const clientHalfKnown = (ids: readonly FactId[]): Arbitrary<Facts> =>
  record(
    Object.fromEntries(
      ids
        .filter((id) => FACTS[id].presumed === undefined)
        .map((id) => [id, option(anyValue(id), { freq: 2 })]),
    ),
    { requiredKeys: [] },
  );
