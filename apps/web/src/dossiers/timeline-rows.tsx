import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventAct } from '../events/event-drawer.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { monthName } from '../ui/civil.ts';
import { CivilDate } from '../ui/moment.tsx';
import { usePrinting } from '../ui/use-printing.ts';
import { TimelineDeadlines } from './timeline-deadlines.tsx';
import { TimelineDerived } from './timeline-derived.tsx';
import { TimelineEvent } from './timeline-event.tsx';
import { folded, type Fold } from './timeline-folds.ts';
import { TimelineLine } from './timeline-line.tsx';
import type { TimelineNode } from './timeline-nodes.ts';
import { TimelineNote } from './timeline-note.tsx';
import styles from './timeline.module.css';
import tools from './timeline-tools.module.css';

interface RowProps {
  readonly dossierId: string;
  readonly onAct: (act: EventAct) => void;
  readonly onWhy: (deadlineId: string) => void;
}

function Today({ node }: { readonly node: Extract<TimelineNode, { kind: 'today' }> }) {
  const { t } = useTranslation();
  return (
    <li className={styles['today']} aria-label={t('timeline.today')}>
      <span className={styles['date']}>
        <CivilDate on={node.on} as="plain" />
      </span>
      <span>{t(node.isPast ? 'timeline.thatDay' : 'timeline.today')}</span>
    </li>
  );
}

function Entry({ node, dossierId, onAct, onWhy }: RowProps & { readonly node: TimelineNode }) {
  switch (node.kind) {
    case 'event':
      return <TimelineEvent event={node.event} onAct={onAct} />;
    case 'derived':
      return <TimelineDerived derived={node.derived} />;
    case 'line':
      return <TimelineLine dossierId={dossierId} line={node.line} onWhy={onWhy} />;
    case 'note':
      return <TimelineNote dossierId={dossierId} note={node.note} />;
    default:
      return null;
  }
}

function Row({ node, ...row }: RowProps & { readonly node: TimelineNode }) {
  if (node.kind === 'today') return <Today node={node} />;
  return (
    <li className={styles['node']} data-kind={node.kind}>
      <Entry node={node} {...row} />
      <TimelineDeadlines deadlines={node.deadlines} onWhy={row.onWhy} />
    </li>
  );
}

function Folded({ fold, ...row }: RowProps & { readonly fold: Fold }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const isPrinting = usePrinting();
  const period = fold.period.length === 4 ? fold.period : monthName(`${fold.period}-01`, language);
  return (
    <li>
      <button
        type="button"
        className={tools['fold']}
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconChevronRight size={14} aria-hidden="true" />
        {t('activity.folded', { period, count: fold.nodes.length })}
      </button>
      {(opened || isPrinting) && (
        <ol className={styles['list']}>
          {fold.nodes.map((node) => (
            <Row key={node.key} node={node} {...row} />
          ))}
        </ol>
      )}
    </li>
  );
}

interface TimelineRowsProps extends RowProps {
  readonly nodes: readonly TimelineNode[];
  /** Old rows stay open: somebody is looking for one. */
  readonly open: boolean;
}

/** The rows in order; those of long ago are folded away by year or month. */
export function TimelineRows({ nodes, open, ...row }: TimelineRowsProps) {
  return (
    <ol className={styles['list']}>
      {(open ? nodes : folded(nodes)).map((one) =>
        one.kind === 'fold' ? (
          <Folded key={`${one.period} ${one.nodes[0]?.key ?? ''}`} fold={one} {...row} />
        ) : (
          <Row key={one.key} node={one} {...row} />
        ),
      )}
    </ol>
  );
}
