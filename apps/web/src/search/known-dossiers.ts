import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { isolated } from '../i18n/isolated.ts';

const DOSSIER_PAGE = /^\/dossiers\/([0-9a-f-]{36})/;

export interface NamedDossier {
  readonly id: string;
  readonly name: string;
}

type Nameable = Pick<DossierView, 'id' | 'reference' | 'label'> & {
  readonly clients: readonly { readonly displayName: string }[];
};

export function named({ id, reference, clients, label }: Nameable): NamedDossier {
  return { id, name: `${reference} · ${isolated(clients[0]?.displayName ?? label)}` };
}

/** The dossier whose page is open, and the others that were read since the page was loaded, the last first. */
export function useKnownDossiers() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const id = DOSSIER_PAGE.exec(useLocation().pathname)?.[1];
  const read = client.getQueriesData<DossierView>({ queryKey: ['dossier'] });
  const seen = new Map(read.flatMap(([, data]) => (data?.id ? [[data.id, named(data)]] : [])));
  const open = id === undefined ? null : (seen.get(id) ?? { id, name: t('palette.thisDossier') });
  return { open, seen: [...seen.values()].filter((dossier) => dossier.id !== id).toReversed() };
}
