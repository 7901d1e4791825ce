import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { AlertsPicture } from './alerts-picture.tsx';
import { CaseDrawer, type Opened } from './case-drawer.tsx';
import { GroundsPicture } from './grounds-picture.tsx';
import { LoadPicture } from './load-picture.tsx';
import { MarginsPicture } from './margins-picture.tsx';
import { OutcomesPicture } from './outcomes-picture.tsx';
import type { Pictured } from './pictured.ts';
import { StatisticsFilters } from './statistics-filters.tsx';
import { compact, filtersOf, type Change } from './statistics-search.ts';
import { statisticsQuery } from './statistics.queries.ts';
import { TimesPicture } from './times-picture.tsx';
import styles from './statistics.module.css';

/** What the firm’s work looks like from further away. */
export function StatisticsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/statistiques' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, error, refetch } = useQuery(statisticsQuery(search));
  const onChange = (change: Partial<Change>) =>
    void navigate({
      to: '/statistiques',
      search: (before) => compact({ ...before, ...change } as Change),
      replace: true,
      resetScroll: false,
    });
  const foot = data
    ? t('statistics.foot', {
        from: plainDate(data.from, language),
        to: plainDate(data.to, language),
      })
    : '';
  const pictured: Pictured | null = data
    ? { data, search, foot, filters: filtersOf(search), onChange, onOpen: setOpened }
    : null;
  return (
    <Page title={t('statistics.title')} aside={foot} actions={<PrintButton />}>
      {data && <StatisticsFilters {...{ search, data, onChange }} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={8} />}
      {pictured && (
        <div className={styles['grid']}>
          <LoadPicture {...pictured} />
          <TimesPicture {...pictured} />
          <OutcomesPicture {...pictured} />
          <GroundsPicture {...pictured} />
          <MarginsPicture {...pictured} />
          <AlertsPicture {...pictured} />
        </div>
      )}
      <CaseDrawer opened={opened} onClose={() => setOpened(null)} />
    </Page>
  );
}
