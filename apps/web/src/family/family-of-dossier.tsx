import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import type { Part } from './family-draft.ts';
import { searchOf } from './family-search.ts';

const FIRST_PART: Readonly<Record<string, Part>> = {
  'regroupement-familial': 'resources',
  'reunification-familiale': 'reunification',
};

/** From a dossier on a family to its calculators, for its client; the answer can be noted in the dossier. */
export function FamilyOfDossier({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const part = FIRST_PART[dossier.procedure.id];
  if (part === undefined) return null;
  const client = dossier.clients.find(({ role }) => role === 'client')?.id;
  return (
    <Link
      to="/famille"
      search={searchOf(part, { ...(client ? { client } : {}), dossier: dossier.id })}
      data-print="no"
    >
      {t(part === 'resources' ? 'family.ofRegroupement' : 'family.ofReunification')}
    </Link>
  );
}
