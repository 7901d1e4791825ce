import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../rules/law.queries.ts';
import { usersQuery } from '../settings/users.queries.ts';
import type { DossierSearch } from './dossier-search.ts';

const WORDS = { me: 'dossiers.mineOnly', none: 'dossiers.noResponsible' } as const;

/** What the list was narrowed to, in words, for the sheet it is printed on. */
export function useDossierFilterWords(search: DossierSearch): readonly string[] {
  const { t } = useTranslation();
  const { q, status, phase, procedure, responsible = '', nextDeadline } = search;
  const isPerson = responsible !== '' && !(responsible in WORDS);
  const people = useQuery({ ...usersQuery, enabled: isPerson }).data?.data ?? [];
  const procedures = useQuery({ ...proceduresQuery, enabled: procedure !== undefined }).data ?? [];
  const who = isPerson
    ? people.find(({ id }) => id === responsible)?.name
    : responsible !== '' && t(WORDS[responsible as keyof typeof WORDS]);
  return [
    ...(status ? [t(`dossiers.statuses.${status}`)] : []),
    ...(phase ? [t(`dossiers.phases.${phase}`)] : []),
    ...(procedure ? [procedures.find(({ id }) => id === procedure)?.label ?? procedure] : []),
    ...(who ? [who] : []),
    ...(nextDeadline ? [t('dossiers.noDeadline')] : []),
    ...(q ? [`«\u00a0${q}\u00a0»`] : []),
  ];
}
