import { elapsedYears, plusMonths, type CivilDay } from '../engine/civil-day.ts';
import type { Known } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import { parameterOn } from '../parameters/index.ts';
import { isoOf } from '../engine/civil-day.ts';
import type { Derivation } from './derivation.ts';
import { firstOfMonth, reachedOn } from './elapsed.ts';

type Answer = boolean | null;

const and = (...answers: readonly Answer[]): Answer => {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};
const or = (...answers: readonly Answer[]): Answer => {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
};

const adultOn = (known: Known) => {
  const birth = known.day('child.birth_date');
  return birth && plusMonths(birth, 18 * 12);
};

function frenchMinor(known: Known, on: CivilDay): Answer {
  const said = known.yes('child.french_minor_in_france');
  const adult = adultOn(known);
  return said === true && adult !== null && on.number >= adult.number ? false : said;
}

function entrustedBefore16(known: Known): Answer {
  const [birth, on] = [known.day('person.birth_date'), known.day('ase.entrusted_on')];
  const age = birth && on ? elapsedYears(birth, on).before : known.number('ase.entrusted_age');
  return and(known.yes('ase.entrusted'), age === null ? null : age <= 16);
}

function withParentsSince13(known: Known): Answer {
  const [birth, from] = [known.day('person.birth_date'), known.day('parent.lived_with_since')];
  const age =
    birth && from ? elapsedYears(birth, from).before : known.number('parent.lived_with_since_age');
  return age === null ? null : age <= 13;
}

const FROM_AGE = 16;
const UNTIL_AGE = 19;

/** From sixteen, for who wants to work, to the eve of the nineteenth birthday. */
function inYearsOfMajority(known: Known, on: CivilDay): Answer {
  const birth = known.day('person.birth_date');
  const asked = known.day('application.date') ?? on;
  const age = birth
    ? elapsedYears(birth, asked).before
    : known.number('application.age_at_request');
  return age === null ? null : age >= FROM_AGE && age < UNTIL_AGE;
}

/** Whether a more precise ground than L423-23 covers the client, which that article leaves to it. */
function inNarrowerCategory(known: Known, on: CivilDay): Answer {
  return or(
    and(known.says('union.type', 'marriage'), known.yes('union.partner_is_french')),
    frenchMinor(known, on),
    known.yes('rf.authorised'),
    and(inYearsOfMajority(known, on), or(withParentsSince13(known), entrustedBefore16(known))),
  );
}

const payslips = (fact: FactId, months: number): Derivation => ({
  fact,
  from: [],
  derive: (known, on) => {
    const worked = known.monthsWorked();
    if (worked === null) return null;
    const last = on.year * 12 + on.month;
    return [...worked].filter((month) => month <= last && month > last - months).length;
  },
  moments: (_known, on) =>
    Array.from({ length: months + 1 }, (_, month) => plusMonths(firstOfMonth(on), month).number),
});

const reaches = (known: Known, on: CivilDay): Answer => {
  const monthly = known.number('resources.net_monthly');
  return monthly === null ? null : monthly >= parameterOn('SMIC_NET', isoOf(on));
};

/** What follows from other answers, whatever the time. */
export const CIRCUMSTANCES: readonly Derivation[] = [
  {
    fact: 'child.french_minor_in_france',
    from: [],
    derive: frenchMinor,
    moments: (known) => {
      const adult = adultOn(known);
      return adult ? [adult.number] : [];
    },
  },
  {
    fact: 'ties.in_narrower_vpf_category',
    from: ['union.type', 'child.french_minor_in_france', 'rf.authorised', 'ase.entrusted'],
    derive: (known, on) => inNarrowerCategory(known, on),
    moments: (known) => {
      const adult = adultOn(known);
      const birth = known.day('person.birth_date');
      const ages = birth ? reachedOn(birth, [FROM_AGE, UNTIL_AGE], 'years') : [];
      return adult ? [adult.number, ...ages] : ages;
    },
  },
  {
    fact: 'protection.union_predates_claim',
    from: ['protection.union_date', 'protection.claim_date'],
    derive: (known) => {
      const [union, claim] = [
        known.day('protection.union_date'),
        known.day('protection.claim_date'),
      ];
      return union && claim ? union.number < claim.number : null;
    },
  },
  {
    fact: 'protection.rld_years',
    from: ['protection.claim_date'],
    derive: (known, on) => {
      const start = startOfProtection(known);
      return start && elapsedYears(start, on);
    },
    moments: (known, _on, figures) => {
      const start = startOfProtection(known);
      return start ? reachedOn(start, figures, 'years') : [];
    },
  },
  {
    fact: 'resources.stable_at_smic',
    from: ['resources.net_monthly'],
    derive: (known, on) => known.yes('resources.stable_at_smic') ?? reaches(known, on),
  },
  {
    fact: 'resources.annual_covered_at_smic',
    from: ['resources.net_monthly'],
    derive: (known, on) => known.yes('resources.annual_covered_at_smic') ?? reaches(known, on),
  },
  payslips('work.payslip_months_12', 12),
  payslips('work.payslip_months_24', 24),
  payslips('work.payslip_months_36', 36),
  payslips('work.payslip_months_60', 60),
];

/** A protected person counts from the claim, the family from its first card. */
function startOfProtection(known: Known): CivilDay | null {
  const protectedNow = ['refugee', 'subsidiary', 'stateless'].includes(
    known.word('protection.status') ?? '',
  );
  return protectedNow ? known.day('protection.claim_date') : (known.titles?.[0]?.from ?? null);
}
