import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityLineView, DossierView } from '@quantieme/api-client';
import { olderLinesQuery, type ActivityKind } from './dossiers.queries.ts';
import styles from './timeline-tools.module.css';
import { PART_OF } from './timeline-nodes.ts';

interface OlderLines {
  readonly lines: readonly ActivityLineView[];
  /** Asks for the next ones; null: there are none left. */
  readonly ask: (() => void) | null;
  readonly isPending: boolean;
}

/** Of one kind, what the page itself did not bring. */
function useOlder(dossier: DossierView, kind: ActivityKind): OlderLines {
  const [asked, setAsked] = useState(false);
  const more = dossier.activity?.more.includes(kind) ?? false;
  const query = useInfiniteQuery({ ...olderLinesQuery(dossier.id, kind), enabled: asked && more });
  const lines = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const next = () => (asked ? void query.fetchNextPage() : setAsked(true));
  const isOver = query.data !== undefined && !query.hasNextPage;
  return { lines, ask: more && !isOver ? next : null, isPending: query.isFetching };
}

/** The kinds that may be so many that a page does not bring them all. */
export function useOlderLines(dossier: DossierView) {
  const document = useOlder(dossier, 'document');
  const time = useOlder(dossier, 'time');
  const letter = useOlder(dossier, 'letter');
  const alert = useOlder(dossier, 'alert');
  return { document, time, letter, alert };
}

export function AskOlder({ older }: { readonly older: ReturnType<typeof useOlderLines> }) {
  const { t } = useTranslation();
  const offered = (['letter', 'document', 'time', 'alert'] as const).filter(
    (kind) => older[kind].ask !== null,
  );
  if (offered.length === 0) return null;
  return (
    <div className={styles['older']} data-print="no">
      {t('activity.older')}
      {offered.map((kind) => (
        <Button
          key={kind}
          variant="default"
          size="compact-xs"
          loading={older[kind].isPending}
          onClick={() => older[kind].ask?.()}
        >
          {t(`activity.parts.${PART_OF[kind]}`)}
        </Button>
      ))}
    </div>
  );
}
