import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ConvictionVersionView,
  ConvictionView,
  CriminalRecordView,
} from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { bodyOf, draftOf } from './conviction-draft.ts';
import { ConvictionSummary } from './conviction-summary.tsx';
import { convictionVersionsQuery, useWriteConviction } from './criminal-record.queries.ts';
import styles from './criminal-record.module.css';

interface HistoryProps {
  readonly record: CriminalRecordView;
  readonly conviction: ConvictionView;
}

/** Writes what an earlier version said as a new one, and lets that be undone in the same way. */
function useTakeAgain({ record, conviction }: HistoryProps) {
  const { t } = useTranslation();
  const write = useWriteConviction(record.personId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const writeAs = (said: ConvictionView, version: number) =>
    write.mutateAsync({ which: { id: conviction.id, version }, body: bodyOf(draftOf(said)) });
  return ({ number, conviction: said }: ConvictionVersionView) =>
    void writeAs(said, conviction.version)
      .then(({ version }) =>
        notifyDone({
          message: t('record.takenAgain', { number }),
          undo: () => void writeAs(conviction, version).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
}

interface VersionProps extends HistoryProps {
  readonly version: ConvictionVersionView;
}

function Version({ version, ...props }: VersionProps) {
  const { t } = useTranslation();
  const take = useTakeAgain(props);
  const { number, change, at, by, fields, conviction } = version;
  const changed = fields.map((field) => t(`record.fields.${field}`)).join(', ');
  const isPast = number < props.conviction.version;
  return (
    <li>
      <details>
        <summary>
          {t(`record.changes.${change}`)} · {by} · <Moment at={at} />
          {changed && ` · ${changed}`}
        </summary>
        <ConvictionSummary conviction={conviction} labels={props.record} />
        {isPast && change !== 'archived' && (
          <Button variant="default" size="compact-sm" onClick={() => take(version)}>
            {t('record.takeAgain')}
          </Button>
        )}
      </details>
    </li>
  );
}

function Versions(props: HistoryProps) {
  const { record, conviction } = props;
  const { data, error } = useQuery(convictionVersionsQuery(record.personId, conviction.id));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows rows={2} />;
  return (
    <ol className={styles['list']}>
      {data.data.map((version) => (
        <Version key={version.number} version={version} {...props} />
      ))}
    </ol>
  );
}

/** Who said what of a conviction, and when; asked for once it is opened. */
export function ConvictionHistory(props: HistoryProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details data-print="no" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('record.history', { count: props.conviction.version })}</summary>
      {isOpen && <Versions {...props} />}
    </details>
  );
}
