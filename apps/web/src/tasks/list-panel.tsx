import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierTasksView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { countOf, ListDifference } from './list-difference.tsx';
import { useFollowList } from './tasks.queries.ts';
import styles from './tasks.module.css';

interface PreviewProps {
  readonly view: DossierTasksView;
  readonly onClose: () => void;
}

function Preview({ view, onClose }: PreviewProps) {
  const { t } = useTranslation();
  const { dossier, list } = view;
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const follow = useFollowList(dossier.id);
  const notifyDone = useNotifyDone();
  const toggle = (step: string) => {
    const next = new Set(without);
    if (!next.delete(step)) next.add(step);
    setWithout(next);
  };
  const apply = () =>
    // The offer is gone with the answer: a promise still tells, a callback of `mutate` would not.
    void follow
      .mutateAsync({ number: list.current, without: [...without] })
      .then(() => {
        notifyDone({ message: t('tasks.applied', { reference: dossier.reference }) });
        onClose();
      })
      .catch(() => undefined);
  return (
    <div className={styles['preview']}>
      <p className="q-dim">{t('tasks.previewHint')}</p>
      <ListDifference difference={list.difference} leaving={{ without, onToggle: toggle }} />
      {follow.error && <ProblemNotice error={follow.error} />}
      <span className={styles['acts']}>
        <Button loading={follow.isPending} onClick={apply}>
          {t('tasks.apply')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </span>
    </div>
  );
}

/** Whether the dossier follows the list of its procedure, and what doing so would change. */
export function ListPanel({ view }: { readonly view: DossierTasksView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [opened, setOpened] = useState(false);
  const { applied, current, difference } = view.list;
  const count = countOf(difference);
  if (view.closing.closed || (applied !== null && count === 0)) return null;
  return (
    <section className={styles['panel']} aria-label={t('tasks.list')}>
      <div className={styles['offer']}>
        <span>
          {applied === null
            ? t('tasks.offer', { count: difference.added.length })
            : t('tasks.newer', { current, count })}
        </span>
        {can('dossier:write') && !opened && (
          <Button variant={applied === null ? 'filled' : 'default'} onClick={() => setOpened(true)}>
            {t('tasks.applyList')}
          </Button>
        )}
      </div>
      {opened && <Preview view={view} onClose={() => setOpened(false)} />}
    </section>
  );
}
