import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunningDossierView } from '@quantieme/api-client';
import { isolated } from '../i18n/isolated.ts';
import { useCan } from '../session/session-context.ts';
import { countOf, ListDifference } from '../tasks/list-difference.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { listEffectQuery, useAdoptVersion } from './task-lists.queries.ts';
import styles from './task-lists.module.css';

interface RunningProps {
  readonly running: RunningDossierView;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Running({ running, isChosen, onToggle }: RunningProps) {
  const { t } = useTranslation();
  const { dossier, difference } = running;
  const count = countOf(difference);
  return (
    <li className={styles['running']}>
      <Checkbox
        label={`${dossier.reference} · ${isolated(dossier.title)}`}
        description={t('taskLists.changes', { count })}
        checked={isChosen}
        onChange={onToggle}
      />
      <details>
        <summary>{t('taskLists.detail')}</summary>
        <ListDifference difference={difference} />
      </details>
    </li>
  );
}

/** Dossiers under way that the version would change: each follows it by choice. */
export function TaskListEffect({ procedure }: { readonly procedure: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const { data, error } = useQuery(listEffectQuery(procedure));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const adopt = useAdoptVersion(procedure);
  const notifyDone = useNotifyDone();
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows rows={2} />;
  const touched = data.dossiers.filter(({ difference }) => countOf(difference) > 0);
  if (touched.length === 0) {
    return <EmptyState title={t('taskLists.noEffect')}>{t('taskLists.noEffectText')}</EmptyState>;
  }
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const apply = () =>
    adopt.mutate(
      { number: data.number, dossierIds: [...chosen] },
      {
        onSuccess: () => {
          notifyDone({ message: t('taskLists.adopted', { count: chosen.size }) });
          setChosen(new Set());
        },
      },
    );
  return (
    <>
      <ul className={styles['steps']}>
        {touched.map((running) => (
          <Running
            key={running.dossier.id}
            running={running}
            isChosen={chosen.has(running.dossier.id)}
            onToggle={() => toggle(running.dossier.id)}
          />
        ))}
      </ul>
      {data.hasMore && <p className="q-dim">{t('taskLists.hasMore')}</p>}
      {adopt.error && <ProblemNotice error={adopt.error} />}
      {can('dossier:write') && (
        <Button disabled={chosen.size === 0} loading={adopt.isPending} onClick={apply}>
          {t('taskLists.adopt', { count: chosen.size })}
        </Button>
      )}
    </>
  );
}
