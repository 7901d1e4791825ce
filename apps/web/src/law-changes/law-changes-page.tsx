import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LawChangeTable } from './law-change-table.tsx';
import styles from './law-changes.module.css';
import { lawChangesQuery } from './law-changes.queries.ts';

function PrepareButton() {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to="/regles/changements/nouveau"
      aria-keyshortcuts="N"
      title={t('lawChanges.newHint')}
      leftSection={<IconPlus size={14} aria-hidden="true" />}
    >
      {t('lawChanges.new')}
    </Button>
  );
}

/** Lengths that texts change: under study, adopted, withdrawn; the last proposed first. */
export function LawChangesPage() {
  const { t } = useTranslation();
  const can = useCan();
  const { data, error, refetch } = useQuery(lawChangesQuery);
  const mayChange = can('law:change');
  const isEmpty = data?.length === 0;
  return (
    <Page
      title={t('lawChanges.title')}
      aside={data && !isEmpty && t('lawChanges.count', { count: data.length })}
      actions={mayChange && !isEmpty && <PrepareButton />}
    >
      <p className={styles['back']}>
        <Link to="/regles">{t('rules.all')}</Link>
      </p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {isEmpty && (
        <EmptyState title={t('lawChanges.first')} action={mayChange && <PrepareButton />}>
          {t('lawChanges.lead')}
        </EmptyState>
      )}
      {data && !isEmpty && <LawChangeTable label={t('lawChanges.title')} changes={data} />}
      {!mayChange && <p className={styles['note']}>{t('lawChanges.readOnly')}</p>}
    </Page>
  );
}
