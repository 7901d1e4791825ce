import { Button, NativeSelect, TagsInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, UpdateDossierBody } from '@quantieme/api-client';
import { organisationsQuery } from '../authorities/organisations-of-kind.queries.ts';
import { titlesQuery } from '../rules/law.queries.ts';
import { usersQuery } from '../settings/users.queries.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import styles from './dossier-aside.module.css';
import { DOSSIER_STATUSES } from './dossier-search.ts';
import { useUpdateDossier } from './dossiers.queries.ts';
import { useRebased, type Meanwhile } from './use-rebased.ts';

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
function changes(before: Draft, typed: Partial<Draft>): UpdateDossierBody {
  const changed = Object.entries(typed).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Draft]),
  );
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value]));
}

/** What those fields said before, to put them back. */
function formerOf(before: Draft, changed: UpdateDossierBody): UpdateDossierBody {
  const names = Object.keys(changed) as (keyof Draft)[];
  return Object.fromEntries(names.map((name) => [name, before[name] === '' ? null : before[name]]));
}

type Choices = ReturnType<typeof useChoices>;

/** What somebody else wrote in the same fields while they were being changed here. */
function MeanwhileNote({
  meanwhile,
  choices,
}: {
  readonly meanwhile: readonly Meanwhile<Draft>[];
  readonly choices: Choices;
}) {
  const { t } = useTranslation();
  if (meanwhile.length === 0) return null;
  const wordOf = ({ field, now }: Meanwhile<Draft>) =>
    field === 'tags' || typeof now !== 'string'
      ? String(now)
      : (choices[field].find(({ value }) => value === now)?.label ?? now);
  const labelOf = new Map<string, (typeof FIELDS)[number][1] | 'tags'>([
    ...FIELDS,
    ['tags', 'tags'] as const,
  ]);
  return (
    <div role="status" className={styles['meanwhile']}>
      <p>{t('dossiers.meanwhile')}</p>
      <ul>
        {meanwhile.map((one) => (
          <li key={one.field}>
            {t(`dossiers.${labelOf.get(one.field) ?? 'tags'}`)}
            {t('common.colon')} <strong>{wordOf(one)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useSaveDossier({ dossier, onDone }: DossierEditProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const update = useUpdateDossier(dossier.id);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const save = (version: number, changed: UpdateDossierBody, before: Draft) => {
    const saved = update.mutateAsync({ version, ...changed });
    // What was refused may have been changed by somebody else: it is asked for again, and shown.
    saved.catch(() => client.invalidateQueries({ queryKey: ['dossier', dossier.id] }));
    whenDone(saved, ({ dossier: after }) => {
      onDone();
      const former = { version: after.version, ...formerOf(before, changed) };
      notifyDone({
        message: t('dossiers.saved', { reference: dossier.reference }),
        undo: () => void update.mutateAsync(former).catch(notifyProblem),
      });
    });
  };
  return { save, error: update.error, isPending: update.isPending };
}

export function DossierEdit({ dossier, onDone }: DossierEditProps) {
  const { t } = useTranslation();
  const recorded = draftOf(dossier);
  const { draft, typed, type, meanwhile, version, accept } = useRebased(dossier, recorded);
  const choices = useChoices();
  const { save, error, isPending } = useSaveDossier({ dossier, onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(version, changes(recorded, typed), recorded);
  };
  const overwrite = () => {
    accept();
    save(dossier.version, changes(recorded, typed), recorded);
  };
  return (
    <form className={styles['fields']} onSubmit={submit}>
      {FIELDS.map(([name, label]) => (
        <NativeSelect
          key={name}
          label={t(`dossiers.${label}`)}
          value={draft[name]}
          data={choices[name]}
          onChange={(event) => type({ [name]: event.currentTarget.value })}
        />
      ))}
      <TagsInput
        label={t('dossiers.tags')}
        value={draft.tags}
        onChange={(tags) => type({ tags })}
      />
      <MeanwhileNote meanwhile={meanwhile} choices={choices} />
      {error && meanwhile.length === 0 && <ProblemNotice error={error} />}
      {meanwhile.length > 0 ? (
        <Button size="sm" loading={isPending} onClick={overwrite}>
          {t('dossiers.overwrite')}
        </Button>
      ) : (
        <Button type="submit" size="sm" loading={isPending}>
          {t('common.save')}
        </Button>
      )}
    </form>
  );
}
