import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { AlertList } from './alert-list.tsx';
import { endlessAlertsQuery } from './alerts.queries.ts';

const BOXES = {
  inbox: { scope: 'inbox' },
  planned: { status: 'planned', sort: 'dueAt' },
  acknowledged: { status: 'acknowledged', sort: '-dueAt' },
} as const;
type Box = keyof typeof BOXES;
const BOX_NAMES = ['inbox', 'planned', 'acknowledged'] as const;

/** An inbox: what was sent and nobody has answered for yet; what is still to come; what is settled. */
export function AlertsPage() {
  const { t } = useTranslation();
  const [box, setBox] = useState<Box>('inbox');
  const list = useInfiniteQuery(endlessAlertsQuery(BOXES[box]));
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page
      title={t('nav.alerts')}
      aside={t('alerts.lead')}
      actions={
        <Button component={Link} to="/alertes/etat" variant="default">
          {t('alertState.title')}
        </Button>
      }
    >
      <Toolbar>
        <SegmentedControl
          aria-label={t('alerts.box')}
          value={box}
          onChange={(name) => setBox(BOX_NAMES.find((known) => known === name) ?? 'inbox')}
          data={BOX_NAMES.map((name) => ({ value: name, label: t(`alerts.boxes.${name}`) }))}
        />
      </Toolbar>
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows />}
      {list.data && rows.length === 0 && (
        <EmptyState title={t(`alerts.empty.${box}`)}>{t('alerts.emptyText')}</EmptyState>
      )}
      <AlertList alerts={rows} isOpen={box === 'inbox'} />
      <ListFoot list={list} />
    </Page>
  );
}
