import type { Known } from '../engine/known.ts';
import type { Derivation } from './derivation.ts';

export const EU_EEA_SWISS: ReadonlySet<string> = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

/** The twelve States whose conventions give their nationals the titles of common law and some more. */
const SUBSAHARAN: ReadonlySet<string> = new Set('BJ BF CM CF CG CI GA ML MR NE SN TG'.split(' '));

const WITHDRAWAL_AGREEMENT = ['wa.resident_before_2021', 'wa.family_of_beneficiary'] as const;

/** What a client is said to be, where the passport itself was not told. */
function regimeTold(known: Known): string | null {
  if (known.yes('eu.citizen') === true) return 'eu';
  // Only a British citizen is asked.
  return known.yes('wa.resident_before_2021') === true ? 'uk-wa' : null;
}

/**
 * The law that governs a client. A French citizen asks for no title. An Algerian with another nationality outside the
 * Union is left to the lawyer.
 */
export function regimeOf(known: Known): string | null {
  const nationalities = known.words('person.nationality');
  if (nationalities === null || nationalities.length === 0) return regimeTold(known);
  const has = (code: string) => nationalities.includes(code);
  if (has('FR')) return 'french';
  if (nationalities.some((code) => EU_EEA_SWISS.has(code))) return 'eu';
  if (has('GB') && WITHDRAWAL_AGREEMENT.some((fact) => known.yes(fact) === true)) return 'uk-wa';
  if (has('DZ')) return nationalities.length > 1 ? null : 'algerian';
  if (has('TN')) return 'tunisian';
  if (has('MA')) return 'moroccan';
  return nationalities.some((code) => SUBSAHARAN.has(code)) ? 'subsaharan' : 'common';
}

const OVERSEAS_RULES: ReadonlyMap<string, string> = new Map([
  ['973', 'guyane'],
  ['976', 'mayotte'],
]);

export const NATIONALITY: readonly Derivation[] = [
  {
    fact: 'eu.citizen',
    from: ['person.nationality'],
    derive: (known) =>
      known.words('person.nationality')?.some((code) => EU_EEA_SWISS.has(code)) ?? null,
  },
  { fact: 'person.nationality_regime', from: ['person.nationality'], derive: regimeOf },
  {
    fact: 'person.overseas_rules',
    from: ['person.address_department'],
    derive: (known) => {
      const department = known.word('person.address_department');
      return department === null ? null : (OVERSEAS_RULES.get(department) ?? 'none');
    },
  },
  {
    fact: 'birth.in_france',
    from: ['person.birth_country'],
    derive: (known) => {
      const country = known.word('person.birth_country');
      return country === null ? null : country === 'FR';
    },
  },
];
