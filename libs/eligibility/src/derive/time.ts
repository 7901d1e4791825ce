import type { FactId } from '../facts/index.ts';
import type { Derivation } from './derivation.ts';
import { between, since } from './elapsed.ts';

const YEARS = { unit: 'years' } as const;
const MONTHS = { unit: 'months' } as const;

/** Without another day of request than today, the age today is the age at the request: one that was told tells both. */
const orAge = (age: Derivation, other: FactId): Derivation => ({
  ...age,
  derive: (known, on) => {
    const found = age.derive(known, on) ?? known.number(age.fact);
    return found ?? (known.day('application.date') === null ? known.number(other) : null);
  },
});

const AGE_TODAY = since('person.age', 'person.birth_date', YEARS);
const AGE_AT_REQUEST = since('application.age_at_request', 'person.birth_date', {
  unit: 'years',
  until: 'application.date',
});

/** Durations and ages: the anchor is asked for, never the duration. */
export const TIME: readonly Derivation[] = [
  orAge(AGE_TODAY, 'application.age_at_request'),
  orAge(AGE_AT_REQUEST, 'person.age'),
  between('entry.age', ['person.birth_date', 'entry.first_date']),
  since('union.marriage_years', 'union.marriage_date', YEARS),
  since('union.communal_months', 'union.communal_since', MONTHS),
  since('union.communal_months_in_france', 'union.communal_in_france_since', MONTHS),
  since('rf.years_since_authorisation', 'rf.authorisation_date', YEARS),
  since('child.contribution_months', 'child.contribution_since', MONTHS),
  since('child.schooled_years', 'child.school_since', YEARS),
  between('parent.lived_with_since_age', ['person.birth_date', 'parent.lived_with_since']),
  since('birth.continuous_residence_years', 'birth.residence_since', YEARS),
  between('ase.entrusted_age', ['person.birth_date', 'ase.entrusted_on']),
  since('ase.qualifying_training_months', 'ase.training_since', MONTHS),
  since('study.diploma_months_ago', 'study.diploma_date', {
    unit: 'months',
    until: 'decision.expected_date',
  }),
  since('work.group_seniority_months', 'work.group_since', MONTHS),
  since('work.oacas_years', 'work.oacas_since', YEARS),
  since('talent.cbe_years_france', 'talent.cbe_since', YEARS),
  since('talent.months_since_entry_mobility', 'entry.last_date', {
    unit: 'months',
    until: 'application.date',
  }),
  since('rld.months_since_entry_france', 'entry.last_date', {
    unit: 'months',
    until: 'application.date',
  }),
  since('protection.union_years', 'protection.union_date', YEARS),
  since('eu.years_legal', 'eu.legal_since', YEARS),
  since('eu.unemployed_months', 'eu.unemployed_since', MONTHS),
  between('eu.marriage_years_before_proceedings', ['union.marriage_date', 'eu.proceedings_on']),
  since('stay.habitual_years', 'stay.habitual_since', YEARS),
  between('stay.residence_since_age', ['person.birth_date', 'stay.habitual_since']),
];
