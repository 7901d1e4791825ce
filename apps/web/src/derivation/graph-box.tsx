import { useTranslation } from 'react-i18next';
import { DueDate } from '../deadlines/due-date.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { markOf, SeverityMark } from '../ui/severity-mark.tsx';
import { articleText } from '../why/law-link.tsx';
import type { GraphNode } from './derivation-graph.ts';
import styles from './derivation.module.css';
import type { Box } from './neighbour.ts';

interface GraphBoxProps {
  readonly node: GraphNode;
  readonly box: Box;
  readonly chosen: boolean;
  /** The one box that Tab reaches; arrow keys reach the others. */
  readonly current: boolean;
  readonly onReach: () => void;
  readonly onOpen: () => void;
}

function When({ node }: { readonly node: GraphNode }) {
  if (node.kind === 'deadline') {
    const { deadline } = node;
    return (
      <>
        <DueDate deadline={deadline} />
        <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
      </>
    );
  }
  const source = node.kind === 'step' ? node.step.source : null;
  return (
    <>
      {node.on && <CivilDate on={node.on} as="plain" />}
      {source && (
        <span className={styles['boxArticle']}>
          {source.code} {articleText(source.article)}
        </span>
      )}
    </>
  );
}

/** One box: what it is, what it says, its day. Enter chooses a deadline, or shows the box in the list. */
export function GraphBox({ node, box, chosen, current, onReach, onOpen }: GraphBoxProps) {
  const { t } = useTranslation();
  const number = node.kind === 'step' ? node.number : 0;
  const deadline = node.kind === 'deadline' ? node.deadline : null;
  return (
    <button
      type="button"
      className={styles['box']}
      style={{ left: box.x, top: box.y, inlineSize: box.width, blockSize: box.height }}
      data-kind={node.kind}
      data-mark={deadline ? markOf(deadline) : undefined}
      data-node={node.id}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={current ? 0 : -1}
      title={node.label}
      onFocus={onReach}
      onClick={onOpen}
    >
      <span className={styles['boxKind']}>
        {deadline ? (
          <SeverityMark deadline={deadline} />
        ) : (
          t(`derivation.kinds.${node.kind}`, { number })
        )}
      </span>
      <span className={styles['boxLabel']}>{node.label}</span>
      <span className={styles['boxWhen']}>
        <When node={node} />
      </span>
    </button>
  );
}
