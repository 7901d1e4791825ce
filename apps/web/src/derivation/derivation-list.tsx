import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { AppliedRule, Derivation } from '../why/derivation.tsx';
import { LawLink } from '../why/law-link.tsx';
import { UndeterminedQuestions } from '../why/undetermined-questions.tsx';
import why from '../why/why.module.css';
import type { DerivationGraph, GraphNode } from './derivation-graph.ts';
import styles from './derivation.module.css';

interface DerivationListProps {
  readonly graph: DerivationGraph;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export const itemId = (id: string) => `raison-${id}`;

function Day({ node }: { readonly node: GraphNode }) {
  if (node.kind !== 'deadline') return node.on && <CivilDate on={node.on} as="plain" />;
  const { deadline } = node;
  return (
    <>
      <DueDate deadline={deadline} />
      <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
    </>
  );
}

function Detail({ deadline }: { readonly deadline: DeadlineView }) {
  return (
    <div className={why['why']}>
      <div className={why['head']}>
        <p className={why['effect']}>{deadline.effect}</p>
        {deadline.outcomeReason && <p className={why['effect']}>{deadline.outcomeReason}</p>}
      </div>
      <Derivation deadline={deadline} />
      <UndeterminedQuestions dossierId={deadline.dossierId} questions={deadline.undetermined} />
      <AppliedRule deadline={deadline} />
    </div>
  );
}

function Links({ node, graph }: { readonly node: GraphNode; readonly graph: DerivationGraph }) {
  const { t } = useTranslation();
  const labelsOf = (ids: readonly string[]) =>
    graph.nodes.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  const causes = graph.relations.filter(({ target }) => target === node.id);
  const effects = graph.relations.filter(({ source }) => source === node.id);
  const from = labelsOf(causes.map(({ source }) => source));
  const to = labelsOf(effects.map(({ target }) => target));
  return (
    <>
      {from.length > 0 && (
        <span className={styles['relation']}>
          {t('derivation.from')} {from.join(', ')}
        </span>
      )}
      {to.length > 0 && (
        <span className={styles['relation']}>
          {t('derivation.leadsTo')} {to.join(', ')}
        </span>
      )}
    </>
  );
}

/** The same chain in words, causes first: what the graph draws, one entry a box. */
export function DerivationList({ graph, chosen, onChoose }: DerivationListProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="derivation-list">
      <h2 className={styles['heading']} id="derivation-list">
        {t('derivation.list')}
      </h2>
      <ol className={styles['list']}>
        {graph.nodes.map((node) => (
          <li
            key={node.id}
            id={itemId(node.id)}
            className={styles['item']}
            data-chosen={node.id === chosen || undefined}
            tabIndex={-1}
          >
            <span className={styles['itemDate']}>
              <Day node={node} />
            </span>
            <span className={styles['itemWhat']}>
              <span className={styles['itemKind']}>
                {node.kind === 'deadline' ? (
                  <SeverityMark deadline={node.deadline} />
                ) : (
                  t(`derivation.kinds.${node.kind}`, { number: 0 })
                )}
                {node.id === chosen && <strong>{t('derivation.chosen')}</strong>}
              </span>
              <span className={styles['itemLabel']}>{node.label}</span>
              <Links node={node} graph={graph} />
              {node.kind === 'derived' && node.derived.source && (
                <LawLink source={node.derived.source} />
              )}
            </span>
            {node.kind === 'deadline' && node.id !== chosen && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('derivation.chooseOf', { label: node.label })}
                onClick={() => onChoose(node.id)}
              >
                {t('derivation.choose')}
              </Button>
            )}
            {node.kind === 'deadline' && node.id === chosen && (
              <div className={styles['itemDetail']}>
                <Detail deadline={node.deadline} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {graph.leftOut > 0 && (
        <p className={styles['hint']}>{t('derivation.closed', { count: graph.leftOut })}</p>
      )}
    </section>
  );
}
