import { Button, NativeSelect, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { organisationsQuery } from '../persons/organisations.queries.ts';
import { titlesQuery } from '../rules/law.queries.ts';
import { usersQuery } from '../settings/users.queries.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import styles from './dossier-aside.module.css';
import { DOSSIER_STATUSES } from './dossier-search.ts';
import { useUpdateDossier } from './dossiers.queries.ts';

const LEGAL_AID = ['none', 'requested', 'partial', 'full', 'refused'] as const;

function draftOf(dossier: DossierView) {
  return {
    status: dossier.status as string,
    titleRequested: dossier.titleRequested?.id ?? '',
    responsibleId: dossier.responsible?.id ?? '',
    paralegalId: dossier.paralegal?.id ?? '',
    prefectureId: dossier.prefecture?.id ?? '',
    courtId: dossier.court?.id ?? '',
    legalAid: dossier.legalAid as string,
    tags: [...dossier.tags],
  };
}

type Draft = ReturnType<typeof draftOf>;

function useChoices() {
  const { t } = useTranslation();
  const users = useQuery(usersQuery).data?.data ?? [];
  const titles = useQuery(titlesQuery).data ?? [];
  const prefectures = useQuery(organisationsQuery('prefecture')).data ?? [];
  const courts = useQuery(organisationsQuery('tribunal')).data ?? [];
  const named = (list: readonly { id: string; name: string }[]) => [
    { value: '', label: '—' },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return {
    status: DOSSIER_STATUSES.map((value) => ({ value, label: t(`dossiers.statuses.${value}`) })),
    titleRequested: [
      { value: '', label: '—' },
      ...titles.map(({ id, label }) => ({ value: id, label })),
    ],
    responsibleId: named(users),
    paralegalId: named(users),
    prefectureId: named(prefectures),
    courtId: named(courts),
    legalAid: LEGAL_AID.map((value) => ({ value, label: t(`dossiers.legalAids.${value}`) })),
  };
}

const FIELDS = [
  ['status', 'status'],
  ['titleRequested', 'title'],
  ['responsibleId', 'responsible'],
  ['paralegalId', 'paralegal'],
  ['prefectureId', 'prefecture'],
  ['courtId', 'court'],
  ['legalAid', 'legalAid'],
] as const;

interface DossierEditProps {
  readonly dossier: DossierView;
  readonly onDone: () => void;
}

/** Only what was changed is sent. */
function changes(before: Draft, after: Draft): Record<string, unknown> {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Draft]),
  );
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value]));
}

export function DossierEdit({ dossier, onDone }: DossierEditProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(dossier));
  const choices = useChoices();
  const update = useUpdateDossier(dossier.id);
  const notifyDone = useNotifyDone();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { version: dossier.version, ...changes(draftOf(dossier), draft) },
      {
        onSuccess: () => {
          onDone();
          notifyDone({ message: t('dossiers.saved', { reference: dossier.reference }) });
        },
      },
    );
  };
  return (
    <form className={styles['fields']} onSubmit={submit}>
      {FIELDS.map(([name, label]) => (
        <NativeSelect
          key={name}
          label={t(`dossiers.${label}`)}
          value={draft[name]}
          data={choices[name]}
          onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
        />
      ))}
      <TagsInput
        label={t('dossiers.tags')}
        value={draft.tags}
        onChange={(tags) => setDraft({ ...draft, tags })}
      />
      {update.error && <ProblemNotice error={update.error} />}
      <Button type="submit" size="sm" loading={update.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
