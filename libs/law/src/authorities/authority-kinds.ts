import { text, type Text } from '../text.ts';
import { authorityOf } from './authorities.ts';

/** What an organisation of a firm may be. */
export const ORGANISATION_KINDS = [
  'prefecture',
  'tribunal',
  'cour-appel',
  'ofii',
  'consulat',
  'crrv',
  'visas',
  'naturalisation',
  'ministre',
  'commission',
  'mairie',
  'tribunal-judiciaire',
  'parquet',
  'bureau-aj',
  'cnda',
  'employer',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Of which there is one in France: a firm keeps one record of each. */
export const ONLY_ONES: Readonly<Partial<Record<OrganisationKind, Text>>> = {
  crrv: text(
    'Commission de recours contre les décisions de refus de visa d’entrée en France',
    'Appeals commission against visa refusals (CRRV)',
  ),
  visas: text('Sous-directeur des visas', 'Deputy director of visas'),
  naturalisation: text(
    'Ministre chargé des naturalisations (SDANF)',
    'Minister in charge of naturalisations (SDANF)',
  ),
  ministre: text('Ministre de l’intérieur', 'Minister of the interior'),
  cnda: text('Cour nationale du droit d’asile', 'National asylum court (CNDA)'),
};

/** How the registry names an organisation of a firm; null when it knows none there. */
export function registryName(kind: OrganisationKind, departement: string | null): Text | null {
  const authority = departement === null ? null : authorityOf(departement);
  if (kind === 'prefecture') return authority?.prefecture.label ?? null;
  if (kind === 'tribunal') return authority?.court ?? null;
  if (kind === 'cour-appel') return authority?.appealCourt ?? null;
  return ONLY_ONES[kind] ?? null;
}
