import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordCriterionView } from '@quantieme/api-client';
import { Moment } from '../ui/moment.tsx';
import { useNotifyProblem } from '../ui/undo.tsx';
import { LawLink } from '../why/law-link.tsx';
import { useAnswerCriterion } from './criminal-record.queries.ts';
import styles from './criminal-record.module.css';

interface CriterionProps {
  readonly personId: string;
  readonly criterion: RecordCriterionView;
}

function Answer({ personId, criterion }: CriterionProps) {
  const { t } = useTranslation();
  const { id, label, answer, answeredBy, answeredAt } = criterion;
  const [typed, setTyped] = useState<string | null>(null);
  const save = useAnswerCriterion(personId);
  const notifyProblem = useNotifyProblem();
  const text = typed ?? answer ?? '';
  const send = () =>
    save.mutate(
      { criterion: id, answer: text },
      { onSuccess: () => setTyped(null), onError: notifyProblem },
    );
  return (
    <div className={styles['answer']}>
      <Textarea
        aria-label={t('record.answerTo', { criterion: label })}
        placeholder={t('record.noAnswer')}
        value={text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={4000}
        autosize
        minRows={2}
        maxRows={12}
      />
      {typed !== null && typed !== (answer ?? '') ? (
        <Button size="compact-sm" onClick={send} loading={save.isPending}>
          {t('common.save')}
        </Button>
      ) : (
        answeredAt && (
          <p className={styles['line']}>
            {answeredBy} · <Moment at={answeredAt} />
          </p>
        )
      )}
    </div>
  );
}

/** What authorities weigh, each with its question, what is known already and the client’s answer. */
export function Criteria({
  personId,
  criteria,
}: {
  readonly personId: string;
  readonly criteria: readonly RecordCriterionView[];
}) {
  const { t } = useTranslation();
  return (
    <ul className={styles['criteria']}>
      {criteria.map((criterion) => (
        <li key={criterion.id} className={styles['criterion']}>
          <div>
            <h3 className={styles['label']}>{criterion.label}</h3>
            <p>{criterion.question}</p>
            <p className={styles['line']}>
              {t('record.proof')} {criterion.proof}.{' '}
              {criterion.sources.map((source) => (
                <LawLink key={`${source.code} ${source.article}`} source={source} />
              ))}
            </p>
            {criterion.known.map(({ label, words }) => (
              <p key={label} className={styles['known']}>
                {`${label}\u00a0: ${words}`}
              </p>
            ))}
          </div>
          <Answer personId={personId} criterion={criterion} />
        </li>
      ))}
    </ul>
  );
}
