import type { FactId, Facts } from '@quantieme/eligibility';
import type { CaseEvent, ChecklistFactId, ChecklistFacts } from '@quantieme/law';
import type { DossierRecord } from '@quantieme/persistence';
import { recordedAid } from '../dossiers/recorded-aid.ts';

type Answer = boolean | string | null;

/** Asked of what is known of a client, on the day of filing; null = it does not say. */
type Reader = (facts: Facts, filingOn: Temporal.PlainDate) => Answer;

const same =
  (fact: FactId): Reader =>
  (facts) => {
    const value = facts[fact];
    return typeof value === 'boolean' ? value : null;
  };

/** True for some values; false for the others that are known, unless they settle nothing. */
const oneOf =
  (fact: FactId, values: readonly unknown[], otherwise: false | null): Reader =>
  (facts) => {
    const value = facts[fact] ?? null;
    if (value === null) return null;
    return values.includes(value) ? true : otherwise;
  };

const moreThanNone =
  (fact: FactId): Reader =>
  (facts) => {
    const value = facts[fact];
    return typeof value === 'number' && value > 0 ? true : null;
  };

const either =
  (...readers: readonly Reader[]): Reader =>
  (facts, filingOn) =>
    readers.map((read) => read(facts, filingOn)).find((answer) => answer !== null) ?? null;

const YEARS = 65;

/** « Âgés de plus de 65 ans »: in the year after that birthday both readings hold, and nothing is said. */
const isOver65: Reader = (facts, filingOn) => {
  const born = facts['person.birth_date'];
  if (typeof born !== 'string') return null;
  const birth = Temporal.PlainDate.from(born);
  const reaches = (years: number) =>
    Temporal.PlainDate.compare(birth.add({ years }), filingOn) <= 0;
  if (reaches(YEARS + 1)) return true;
  return reaches(YEARS) ? null : false;
};

const isForeign: Reader = (facts) => {
  const citizen = facts['eu.citizen'];
  return typeof citizen === 'boolean' ? !citizen : null;
};

const cameAsMinor: Reader = (facts) => {
  const age = facts['entry.age'];
  return typeof age === 'number' && age < 18 ? true : null;
};

/** What is known of a client for other reasons and answers a question about documents. */
const OF_CLIENT: Readonly<Partial<Record<ChecklistFactId, Reader>>> = {
  'pieces.titulaire': same('stay.holds_valid_title'),
  'pieces.passeport': same('person.passport_valid'),
  'pieces.marie': oneOf('union.type', ['marriage'], false),
  // A regular entry does not tell whether the person stayed too long.
  'pieces.regularisation': oneOf('entry.regular', [false], null),
  'pieces.regularisation-dispense': oneOf(
    'protection.status',
    ['refugee', 'subsidiary', 'stateless'],
    null,
  ),
  'pieces.visa-dispense': same('entry.visa_exempt_l412'),
  'pieces.mariage-france': same('union.married_in_france'),
  'pieces.partenaire-francais': same('union.partner_is_french'),
  'pieces.couple': oneOf('union.type', ['marriage', 'pacs', 'cohabitation'], false),
  'pieces.veuvage': oneOf('union.end_cause', ['death'], false),
  'pieces.enfants': either(
    moreThanNone('children.count_in_france'),
    oneOf('child.french_minor_in_france', [true], null),
    oneOf('union.children_born', [true], null),
  ),
  'pieces.enfants-scolarises': moreThanNone('child.schooled_years'),
  'pieces.reconnaissance': same('child.other_parent_recognition_316'),
  'pieces.pays-tiers': isForeign,
  'pieces.ue-partenaire': oneOf('eu.family_link', ['partner'], false),
  'pieces.ue-a-charge': oneOf('eu.family_link', ['ascendant-dependent', 'other'], null),
  'pieces.cdi': oneOf('work.contract_type', ['cdi'], false),
  'pieces.plus-de-65-ans': isOver65,
  'pieces.rf': same('rf.authorised'),
  'pieces.casier-dispense': either(
    oneOf('protection.status', ['refugee', 'stateless'], null),
    cameAsMinor,
  ),
};

/** Facts of clients that are read here. */
export function answersOfClient(facts: Facts, filingOn: Temporal.PlainDate): ChecklistFacts {
  const found = Object.entries(OF_CLIENT).map(([id, read]) => [id, read(facts, filingOn)] as const);
  return Object.fromEntries(found.filter(([, answer]) => answer !== null));
}

/** What all the clients of a dossier agree on. */
export function agreed(all: readonly ChecklistFacts[]): ChecklistFacts {
  const [first = {}, ...others] = all;
  return Object.fromEntries(
    Object.entries(first).filter(([id, value]) => others.every((one) => one[id] === value)),
  );
}

const REQUEST_OF_PROCEDURE: Readonly<Record<string, string>> = {
  'premiere-demande': 'premiere',
  renouvellement: 'renouvellement',
  'changement-statut': 'changement',
  duplicata: 'duplicata',
};

const ASKED_AID: ReadonlySet<string> = new Set(['requested', 'partial', 'full']);

const GROUND_OF_TITLE: Readonly<Record<string, string>> = {
  'aes-salarie': 'L435-1',
  'aes-metiers-tension': 'L435-4',
};

/** What the dossier itself says: its procedure, its title, its events. */
export function answersOfDossier(
  dossier: Pick<DossierRecord, 'procedure' | 'titleRequested' | 'legalAid'>,
  events: readonly CaseEvent[],
): ChecklistFacts {
  const aid = recordedAid(events, dossier.legalAid);
  const happened = (type: string) => (events.some((event) => event.type === type) ? true : null);
  const found: Readonly<Partial<Record<ChecklistFactId, Answer>>> = {
    'pieces.demande': REQUEST_OF_PROCEDURE[dossier.procedure] ?? null,
    'pieces.aes': GROUND_OF_TITLE[dossier.titleRequested ?? ''] ?? null,
    'pieces.aide-juridictionnelle': aid === null ? null : ASKED_AID.has(aid),
    'pieces.rf-autorise': happened('rf-accord'),
    'pieces.refus-explicite': happened('visa-refuse'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, answer]) => answer !== null));
}
