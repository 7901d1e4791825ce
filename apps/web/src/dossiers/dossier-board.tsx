import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierBoardColumn } from '@quantieme/api-client';
import { RecordDrawer } from '../events/record-drawer.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { BoardCard } from './board-card.tsx';
import { onBoardKey } from './board-keys.ts';
import styles from './dossier-board.module.css';
import { boardAskedOf, type DossierSearch } from './dossier-search.ts';
import { boardQuery, columnQuery } from './dossiers.queries.ts';

interface ColumnProps {
  readonly column: DossierBoardColumn;
  readonly asked: ReturnType<typeof boardAskedOf>;
  readonly onRecord: (dossierId: string) => void;
}

function Column({ column, asked, onRecord }: ColumnProps) {
  const { t } = useTranslation();
  const { phase, count, isMore, dossiers, page } = column;
  const rest = useInfiniteQuery(columnQuery({ ...asked, phase }, page.nextCursor ?? ''));
  const cards = [...dossiers, ...(rest.data?.pages.flatMap(({ data }) => data) ?? [])];
  const hasMore = rest.data ? rest.hasNextPage : page.hasMore;
  const title = t(`dossiers.phases.${phase}`);
  return (
    <section className={styles['column']} aria-label={title} data-empty={count === 0 || undefined}>
      <h2 className={styles['heading']}>
        <Link to="/dossiers" search={{ ...asked, phase }} title={t('dossiers.columnAsTable')}>
          {title}
        </Link>
        <span className={styles['count']}>{isMore ? t('dossiers.atLeast', { count }) : count}</span>
      </h2>
      <ul className={styles['cards']}>
        {cards.map((dossier) => (
          <BoardCard key={dossier.id} dossier={dossier} onRecord={onRecord} />
        ))}
      </ul>
      {hasMore && (
        <Button
          variant="subtle"
          size="xs"
          aria-label={t('dossiers.moreIn', { column: title })}
          loading={rest.isFetching}
          onClick={() => void (rest.data ? rest.fetchNextPage() : rest.refetch())}
        >
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}

/** Dossiers under way by where they stand. A card moves when what happened is recorded, never by hand. */
export function DossierBoard({ search }: { readonly search: DossierSearch }) {
  const { t } = useTranslation();
  const asked = boardAskedOf(search);
  const { data, error, refetch } = useQuery(boardQuery(asked));
  const [recordedIn, setRecordedIn] = useState<string | null>(null);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={12} />;
  return (
    <>
      <p className={styles['help']} data-print="no">
        {t('dossiers.boardHelp')}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the links within */}
      <div className={styles['board']} onKeyDown={onBoardKey}>
        {data.columns.map((column) => (
          <Column key={column.phase} column={column} asked={asked} onRecord={setRecordedIn} />
        ))}
      </div>
      <RecordDrawer
        title={t('dossiers.recordEvent')}
        dossierId={recordedIn}
        onClose={() => setRecordedIn(null)}
      />
    </>
  );
}
