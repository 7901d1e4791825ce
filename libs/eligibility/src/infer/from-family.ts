import { compareDays } from '@quantieme/calendar';
import type { Inferred } from './inferred.ts';

/** "The relative is the <kind> of the client", between two days. */
export interface Relative {
  readonly id: string;
  readonly kind: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly nationalities: readonly string[];
  readonly fromOn: Temporal.PlainDate | null;
  readonly toOn: Temporal.PlainDate | null;
}

const UNIONS: Readonly<Record<string, string>> = {
  conjoint: 'marriage',
  partenaire: 'pacs',
  concubin: 'cohabitation',
};
const MAJORITY = 18;

/** What the family graph says on a day. Two unions at once, or two children who could be meant, say nothing. */
export function fromFamily(
  relatives: readonly Relative[],
  on: Temporal.PlainDate,
): readonly Inferred[] {
  const standing = relatives.filter((relative) => isStanding(relative, on));
  const [partner, another] = standing.filter(({ kind }) => Object.hasOwn(UNIONS, kind));
  const [child, sibling] = minorsOf(standing, on);
  return [
    ...(partner && !another ? ofPartner(partner) : []),
    ...(child?.birthDate && !sibling
      ? [said(child, 'child.birth_date', String(child.birthDate))]
      : []),
  ];
}

function isStanding({ fromOn, toOn }: Relative, on: Temporal.PlainDate): boolean {
  return (!fromOn || compareDays(fromOn, on) <= 0) && (!toOn || compareDays(on, toOn) < 0);
}

function ofPartner(partner: Relative): readonly Inferred[] {
  const { kind, fromOn, nationalities } = partner;
  return [
    said(partner, 'union.type', UNIONS[kind] ?? 'none'),
    ...(kind === 'conjoint' && fromOn
      ? [said(partner, 'union.marriage_date', String(fromOn))]
      : []),
    ...(nationalities.length > 0
      ? [said(partner, 'union.partner_is_french', nationalities.includes('FR'))]
      : []),
  ];
}

/** The minor children; the French ones alone as soon as there is one. */
function minorsOf(relatives: readonly Relative[], on: Temporal.PlainDate): readonly Relative[] {
  const minors = relatives.filter(
    ({ kind, birthDate }) =>
      kind === 'enfant' &&
      birthDate !== null &&
      compareDays(birthDate, on) <= 0 &&
      compareDays(on, birthDate.add({ years: MAJORITY })) < 0,
  );
  const french = minors.filter(({ nationalities }) => nationalities.includes('FR'));
  return french.length > 0 ? french : minors;
}

function said({ id }: Relative, fact: Inferred['fact'], value: Inferred['value']): Inferred {
  return { fact, value, from: 'family', id };
}
