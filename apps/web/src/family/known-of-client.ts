import type { PersonFactView } from '@quantieme/api-client';
import { withSaid, type FamilyDraft } from './family-draft.ts';
import { writtenAt } from './said.ts';

type Taken = (draft: FamilyDraft, value: unknown) => FamilyDraft | null;

const at =
  (part: keyof FamilyDraft['said'], pointer: string): Taken =>
  (draft, value) =>
    withSaid(draft, part, writtenAt(draft.said[part], pointer, value));

const all =
  (...takes: readonly Taken[]): Taken =>
  (draft, value) =>
    takes.reduce<FamilyDraft | null>((taken, take) => taken && take(taken, value), draft);

const among =
  (values: Readonly<Record<string, unknown>>, take: Taken): Taken =>
  (draft, value) =>
    typeof value === 'string' && value in values ? take(draft, values[value]) : null;

const PROTECTIONS = { refugee: 'refugee', subsidiary: 'subsidiary', stateless: 'stateless' };
const MARRIED = { marriage: true, none: false, pacs: false, cohabitation: false };

/**
 * Where a fact of a client is asked for again. Which allowance somebody receives is not said by
 * the fact alone, and whether the spouse is asked for by none.
 */
const TAKEN: Readonly<Record<string, Taken>> = {
  'person.nationality': (draft, value) =>
    Array.isArray(value) ? { ...draft, nationality: value.map(String) } : null,
  'person.birth_date': all(
    at('resources', '/applicant/birthOn'),
    at('reunification', '/sponsor/birthOn'),
  ),
  'person.polygamy_in_france': all(
    at('regroupement', '/otherSpouseInFrance'),
    at('reunification', '/sponsor/otherSpouseInFrance'),
  ),
  'union.type': among(MARRIED, at('reunification', '/sponsor/married')),
  'union.marriage_date': at('resources', '/family/marriedOn'),
  'resources.aah_or_asi': (draft, value) =>
    value === false ? at('resources', '/applicant/allowance')(draft, 'none') : null,
  'protection.status': among(PROTECTIONS, at('reunification', '/sponsor/status')),
  'protection.claim_date': at('reunification', '/sponsor/claimOn'),
};

interface TakenFrom extends Pick<PersonFactView, 'fact' | 'label' | 'hidden'> {
  readonly value: unknown;
}

interface KnownOfClient {
  readonly draft: FamilyDraft;
  /** What the facts that were taken are called. */
  readonly labels: readonly string[];
}

/** A page that starts from what the firm knows of a client. */
export function draftFromFacts(empty: FamilyDraft, facts: readonly TakenFrom[]): KnownOfClient {
  return facts.reduce<KnownOfClient>(
    (known, { fact, value, label, hidden }) => {
      const take = TAKEN[fact];
      const taken = take && !hidden && value !== null ? take(known.draft, value) : null;
      return taken ? { draft: taken, labels: [...known.labels, label] } : known;
    },
    { draft: empty, labels: [] },
  );
}
