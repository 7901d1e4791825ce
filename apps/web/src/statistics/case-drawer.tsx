import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useDurationWords } from './duration-words.ts';
import { casesQuery, type CasesAsked } from './statistics.queries.ts';
import styles from './statistics.module.css';

export interface Opened {
  readonly title: string;
  readonly query: CasesAsked;
}

const SHOWN = 200;

function Cases({ query }: Pick<Opened, 'query'>) {
  const { t } = useTranslation();
  const words = useDurationWords();
  const { data, error, refetch } = useQuery(casesQuery({ ...query, limit: SHOWN }));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  if (data.data.length === 0) return <EmptyState title={t('statistics.noCase')} />;
  const isMinutes = query.picture === 'alerts';
  return (
    <>
      <ul className={styles['cases']}>
        {data.data.map(({ id, dossierId, reference, client, label, on, figure }) => (
          <li key={id}>
            <Link to="/dossiers/$id" params={{ id: dossierId }}>
              <span className={styles['reference']}>{reference}</span>{' '}
              <bdi className={styles['client']}>{client}</bdi>
            </Link>
            <span className={styles['caseWords']}>{label}</span>
            <span className={styles['caseFigure']}>
              <CivilDate on={on} />
              {figure !== null && (
                <> · {isMinutes ? words(figure) : t('statistics.days', { count: figure })}</>
              )}
            </span>
          </li>
        ))}
      </ul>
      {data.page.hasMore && (
        <p className={styles['sentence']}>{t('statistics.moreCases', { count: SHOWN })}</p>
      )}
      <ExportMenu list="/v1/statistics/cases" filters={query} />
    </>
  );
}

/** The dossiers behind a figure. */
export function CaseDrawer({ opened, onClose }: { opened: Opened | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={opened?.title ?? ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened && <Cases query={opened.query} />}
    </Drawer>
  );
}
