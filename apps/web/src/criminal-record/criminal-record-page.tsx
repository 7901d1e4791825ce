import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConvictionView, CriminalRecordView } from '@quantieme/api-client';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { Bars, Ways } from './bars.tsx';
import { ConvictionForm } from './conviction-form.tsx';
import { ConvictionSummary } from './conviction-summary.tsx';
import { Criteria } from './criteria.tsx';
import { ArchivedConvictions } from './archived-convictions.tsx';
import { ConvictionHistory } from './conviction-history.tsx';
import {
  criminalRecordQuery,
  useArchiveConviction,
  useRestoreConviction,
} from './criminal-record.queries.ts';
import { FileToGather } from './file-to-gather.tsx';
import styles from './criminal-record.module.css';

interface ConvictionProps {
  readonly record: CriminalRecordView;
  readonly conviction: ConvictionView;
  readonly onEdit: (conviction: ConvictionView) => void;
}

function RowActions({ record, conviction, onEdit }: ConvictionProps) {
  const { t } = useTranslation();
  const archive = useArchiveConviction(record.personId);
  const restore = useRestoreConviction(record.personId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { id, offence } = conviction;
  const remove = () =>
    archive.mutate(conviction, {
      onError: notifyProblem,
      onSuccess: () =>
        notifyDone({
          message: t('record.archived', { offence }),
          undo: () => restore.mutate(id, { onError: notifyProblem }),
        }),
    });
  return (
    <span className={styles['actions']} data-print="no">
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('record.editOne', { offence })}
        onClick={() => onEdit(conviction)}
      >
        {t('common.edit')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('record.archiveOne', { offence })}
        loading={archive.isPending}
        onClick={remove}
      >
        {t('record.archive')}
      </Button>
    </span>
  );
}

function Conviction(props: ConvictionProps) {
  const { record, conviction } = props;
  const { id, offence } = conviction;
  const mine = ({ convictionId }: { readonly convictionId: string }) => convictionId === id;
  return (
    <article className={styles['conviction']} aria-label={offence}>
      <header className={styles['title']}>
        <h3>{offence}</h3>
        <RowActions {...props} />
      </header>
      <div className={styles['panes']}>
        <ConvictionSummary conviction={conviction} labels={record} />
        <Bars bars={record.bars.filter(mine)} />
        <Ways ways={record.ways.filter(mine)} />
      </div>
      <ConvictionHistory record={record} conviction={conviction} />
    </article>
  );
}

/** The record at a glance, and what a lawyer holds of the threat. */
function Overview({
  record: { overview, threat, personId },
}: {
  readonly record: CriminalRecordView;
}) {
  const { t } = useTranslation();
  const { convictions, lastFactsOn, yearsSinceFacts, firmMonths } = overview;
  if (convictions === 0) return null;
  return (
    <div className={styles['overview']}>
      <p>
        {t('record.count', { count: convictions })}{' '}
        {lastFactsOn && yearsSinceFacts !== null ? (
          <>
            {t('record.lastFacts')} <CivilDate on={lastFactsOn} as="plain" />
            {t('record.yearsAgo', { count: yearsSinceFacts })}
          </>
        ) : (
          t('record.lastFactsUnknown')
        )}{' '}
        {firmMonths === null ? t('record.firmUnknown') : t('record.firm', { count: firmMonths })}
      </p>
      <p className={threat === null ? styles['ask'] : undefined}>
        {threat === null ? t('record.noThreat') : t('record.threat', { threat })}{' '}
        <Link to="/clients/$id/eligibilite" params={{ id: personId }} data-print="no">
          {t('record.appraise')}
        </Link>
      </p>
    </div>
  );
}

function Loaded({
  record,
  onEdit,
}: {
  readonly record: CriminalRecordView;
  readonly onEdit: (conviction: ConvictionView) => void;
}) {
  const { t } = useTranslation();
  const { convictions, personId } = record;
  return (
    <>
      <Overview record={record} />
      <Section title={t('record.convictions')} count={convictions.length}>
        {convictions.length === 0 && <EmptyState title={t('record.none')} />}
        {convictions.map((conviction) => (
          <Conviction key={conviction.id} record={record} conviction={conviction} onEdit={onEdit} />
        ))}
        <ArchivedConvictions record={record} />
      </Section>
      <Section title={t('record.criteria')}>
        <p className={styles['lead']}>{t('record.criteriaLead')}</p>
        <Criteria personId={personId} criteria={record.criteria} />
      </Section>
      <FileToGather record={record} />
    </>
  );
}

interface EditorProps {
  readonly record: CriminalRecordView;
  readonly editing: ConvictionView | 'new' | null;
  readonly onClose: () => void;
}

function Editor({ record, editing, onClose }: EditorProps) {
  const { t } = useTranslation();
  const conviction = editing === 'new' ? null : editing;
  return (
    <Drawer
      opened={editing !== null}
      onClose={onClose}
      position="right"
      size={520}
      title={t(conviction === null ? 'record.add' : 'record.edit')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ConvictionForm
        personId={record.personId}
        conviction={conviction}
        choices={record}
        onSaved={onClose}
      />
    </Drawer>
  );
}

/** A client’s criminal record: convictions, what they bar and for how long, what is weighed, what to gather. */
export function CriminalRecordPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/clients/$id/casier' });
  const { data: record, error, refetch } = useQuery(criminalRecordQuery(id));
  const [editing, setEditing] = useState<EditorProps['editing']>(null);
  return (
    <Page
      title={record ? `${record.personName} · ${t('record.page')}` : t('record.page')}
      aside={t('record.lead')}
      actions={
        <>
          <Link className={styles['back']} to="/clients/$id" params={{ id }}>
            {t('record.back')}
          </Link>
          <PrintButton />
          {record && <Button onClick={() => setEditing('new')}>{t('record.add')}</Button>}
        </>
      }
    >
      {record && <Loaded record={record} onEdit={setEditing} />}
      {record && <Editor record={record} editing={editing} onClose={() => setEditing(null)} />}
      {!record &&
        (error ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows rows={8} />
        ))}
    </Page>
  );
}
