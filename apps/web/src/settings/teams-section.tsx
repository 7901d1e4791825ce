import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamView } from '@quantieme/api-client';
import { useCan, useSession } from '../session/session-context.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import styles from './settings.module.css';
import { TeamForm } from './team-form.tsx';
import { useAddTeam, useChangeTeam, useRemoveTeam, useRestoreTeam } from './teams.queries.ts';
import { usersQuery } from './users.queries.ts';

const NOBODY = { name: '', memberIds: [] };

function NewTeam() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const add = useAddTeam();
  if (!opened) {
    return (
      <Button variant="default" style={{ justifySelf: 'start' }} onClick={() => setOpened(true)}>
        {t('teams.new')}
      </Button>
    );
  }
  return (
    <TeamForm
      initial={NOBODY}
      pending={add.isPending}
      error={add.error}
      onSave={(team) => whenDone(add.mutateAsync(team), () => setOpened(false))}
      onCancel={() => setOpened(false)}
    />
  );
}

function TeamTools({ team, onEdit }: { readonly team: TeamView; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveTeam();
  const restore = useRestoreTeam();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { name } = team;
  const drop = () =>
    remove
      .mutateAsync(team)
      .then(() =>
        notifyDone({
          message: t('teams.removed', { name }),
          undo: () => void restore.mutateAsync(team).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
  return (
    <span className={styles['tools']}>
      <Button variant="default" aria-label={t('teams.changeOf', { name })} onClick={onEdit}>
        {t('teams.change')}
      </Button>
      <Button
        variant="default"
        loading={remove.isPending}
        aria-label={t('teams.removeOf', { name })}
        onClick={() => void drop()}
      >
        {t('teams.remove')}
      </Button>
    </span>
  );
}

function TeamLine({ team }: { readonly team: TeamView }) {
  const { t } = useTranslation();
  const can = useCan();
  const users = useQuery(usersQuery);
  const [editing, setEditing] = useState(false);
  const change = useChangeTeam();
  const names = (users.data?.data ?? [])
    .filter(({ id }) => team.memberIds.includes(id))
    .map(({ name }) => name);
  if (editing) {
    return (
      <li className={styles['row']}>
        <TeamForm
          key={team.version}
          initial={team}
          pending={change.isPending}
          error={change.error}
          onSave={(draft) =>
            whenDone(change.mutateAsync({ team, change: draft }), () => setEditing(false))
          }
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <bdi>{team.name}</bdi>
        <span className={styles['detail']}>{names.join(' · ') || t('teams.empty')}</span>
      </span>
      {can('user:write') && <TeamTools team={team} onEdit={() => setEditing(true)} />}
    </li>
  );
}

/** People who work together: the échéancier and the workload are read by team. */
export function TeamsSection() {
  const { t } = useTranslation();
  const can = useCan();
  const { teams } = useSession();
  if (teams.length === 0 && !can('user:write')) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('teams.title')}</h2>
      <p className={styles['lead']}>{t('teams.lead')}</p>
      {teams.length > 0 && (
        <ul className={styles['rows']}>
          {teams.map((team) => (
            <TeamLine key={team.id} team={team} />
          ))}
        </ul>
      )}
      {can('user:write') && <NewTeam />}
    </section>
  );
}
