import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import type { EventAct } from '../events/event-drawer.tsx';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { TimelineDeadlines } from './timeline-deadlines.tsx';
import { TimelineDerived } from './timeline-derived.tsx';
import { TimelineEvent } from './timeline-event.tsx';
import { looseDeadlines, timelineNodes, type TimelineNode } from './timeline-nodes.ts';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly dossier: DossierView;
  readonly onAct: (act: EventAct) => void;
  readonly onWhy: (deadlineId: string) => void;
}

interface NodeProps extends Omit<TimelineProps, 'dossier'> {
  readonly node: TimelineNode;
}

function TimelineItem({ node, onAct, onWhy }: NodeProps) {
  const { t } = useTranslation();
  if (node.kind === 'today') {
    return (
      <li className={styles['today']} aria-label={t('timeline.today')}>
        <span className={styles['date']}>
          <CivilDate on={node.on} as="plain" />
        </span>
        <span>{t(node.isPast ? 'timeline.thatDay' : 'timeline.today')}</span>
      </li>
    );
  }
  return (
    <li className={styles['node']} data-kind={node.kind}>
      {node.kind === 'event' ? (
        <TimelineEvent event={node.event} onAct={onAct} />
      ) : (
        <TimelineDerived derived={node.derived} />
      )}
      <TimelineDeadlines deadlines={node.deadlines} onWhy={onWhy} />
    </li>
  );
}

function TimelineHead({
  everything,
  onEverything,
  onAct,
}: {
  readonly everything: boolean;
  readonly onEverything: (all: boolean) => void;
  readonly onAct: TimelineProps['onAct'];
}) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{t('timeline.title')}</h2>
      <SegmentedControl
        aria-label={t('timeline.filter')}
        data-print="no"
        value={everything ? 'all' : 'live'}
        onChange={(value) => onEverything(value === 'all')}
        data={[
          { value: 'live', label: t('timeline.live') },
          { value: 'all', label: t('timeline.all') },
        ]}
      />
      {can('event:write') && (
        <Button
          aria-keyshortcuts="N"
          title={t('timeline.addHint')}
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => onAct({ kind: 'record' })}
        >
          {t('timeline.add')}
        </Button>
      )}
    </div>
  );
}

export function Timeline({ dossier, onAct, onWhy }: TimelineProps) {
  const { t } = useTranslation();
  const [everything, setEverything] = useState(false);
  const nodes = timelineNodes(dossier, everything);
  const loose = looseDeadlines(dossier, everything);
  return (
    <section className={styles['timeline']} aria-label={t('timeline.title')}>
      <TimelineHead everything={everything} onEverything={setEverything} onAct={onAct} />
      {dossier.events.length === 0 ? (
        <EmptyState title={t('timeline.empty')}>{t('timeline.emptyText')}</EmptyState>
      ) : (
        <ol className={styles['list']}>
          {nodes.map((node) => (
            <TimelineItem key={node.key} node={node} onAct={onAct} onWhy={onWhy} />
          ))}
        </ol>
      )}
      {loose.length > 0 && <TimelineDeadlines deadlines={loose} onWhy={onWhy} />}
    </section>
  );
}
