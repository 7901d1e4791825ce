import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbsenceView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan, useClock, useSession } from '../session/session-context.ts';
import { plainDate, shiftDays } from '../ui/civil.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { absencesQuery, useAddAbsence, useRemoveAbsence } from './absences.queries.ts';
import styles from './settings.module.css';

const PAST_DAYS = 366;

function RemoveButton({ absence }: { readonly absence: AbsenceView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const remove = useRemoveAbsence();
  const restore = useAddAbsence();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { id, userId, from, to, deputyId } = absence;
  const name = absence.user?.name ?? '';
  // The row is gone before the answer comes: a promise still tells, a callback of `mutate` would not.
  const act = () =>
    remove
      .mutateAsync(id)
      .then(() =>
        notifyDone({
          message: t('absences.removed', { name }),
          undo: () => void restore.mutateAsync({ userId, from, to, deputyId }).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
  return (
    <Button
      variant="default"
      loading={remove.isPending}
      aria-label={t('absences.removeOf', { name, from: plainDate(from, language) })}
      onClick={() => void act()}
    >
      {t('absences.remove')}
    </Button>
  );
}

function AbsenceLine({ absence }: { readonly absence: AbsenceView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const can = useCan();
  const { user } = useSession();
  const { standIn, from, to } = absence;
  const range = { from: plainDate(from, language), to: plainDate(to, language) };
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <span>
          {absence.user?.name} <span className="q-dim">{t('absences.range', range)}</span>
        </span>
        <span className={styles['detail']}>
          {standIn ? t('absences.standIn', { name: standIn.name }) : t('absences.nobody')}
        </span>
      </span>
      {(absence.userId === user.id || can('absence:write')) && <RemoveButton absence={absence} />}
    </li>
  );
}

function Absences() {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const [past, setPast] = useState(false);
  const from = past && today ? shiftDays(today, -PAST_DAYS) : today;
  const { data, error } = useQuery(absencesQuery(from));
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.tabs.absences')}</h2>
      <p className={styles['lead']}>{t('absences.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data?.data.length === 0 && (
        <EmptyState title={t('absences.none')}>{t('absences.noneText')}</EmptyState>
      )}
      <ul className={styles['rows']}>
        {(data?.data ?? []).map((absence) => (
          <AbsenceLine key={absence.id} absence={absence} />
        ))}
      </ul>
      <Switch
        label={t('absences.past')}
        checked={past}
        onChange={(event) => setPast(event.currentTarget.checked)}
      />
    </section>
  );
}

/** Who is away, who answers instead. */
export function AbsenceSettings() {
  return (
    <>
      <Absences />
      <AbsenceForm />
    </>
  );
}
