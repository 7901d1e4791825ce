import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../ui/loading.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { KnownAnswer, useOrigin } from './known-facts.tsx';
import { factHistoryQuery } from './person-facts.queries.ts';
import styles from './facts.module.css';

interface FactHistoryProps {
  readonly id: string;
}

function History({ id }: FactHistoryProps) {
  const { t } = useTranslation();
  const originOf = useOrigin();
  const { data, error, refetch } = useQuery(factHistoryQuery(id));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  if (data.length === 0) return <p className="q-dim">{t('facts.historyEmpty')}</p>;
  return (
    <ul className={styles['known']}>
      {data.map((each) => (
        <li key={each.id}>
          <span>{each.label}</span>
          <KnownAnswer known={each} />
          <span className={styles['origin']}>
            {each.recordedAt && <Moment at={each.recordedAt} />} ·{' '}
            {each.recordedBy ?? t('facts.byClient')} · {originOf(each)}
            {each.endedAt && (
              <>
                {' · '}
                {t('facts.endedOn', { moment: '' })}
                <Moment at={each.endedAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Every answer ever recorded, in a drawer. */
export function FactHistory(props: FactHistoryProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('facts.history')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size={480}
        title={t('facts.history')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <History {...props} />
      </Drawer>
    </>
  );
}
