import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierWorkView } from '@quantieme/api-client';
import { DossierSections } from '../dossiers/dossier-sections.tsx';
import { useEuros } from '../documents/euros.ts';
import { FundsPanel } from '../funds/funds-panel.tsx';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { AidPanel } from './aid-panel.tsx';
import { EntryRows } from './entry-rows.tsx';
import { ExpensesPanel } from './expenses-panel.tsx';
import { FeesPanel } from './fees-panel.tsx';
import { NewEntry } from './new-entry.tsx';
import { NewRate } from './new-rate.tsx';
import { Suggestions } from './suggestions.tsx';
import { TimerPanel } from './timer-panel.tsx';
import { minutesText } from './typed-minutes.ts';
import { dossierWorkQuery } from './work.queries.ts';
import styles from './work.module.css';

interface TotalsProps {
  readonly work: DossierWorkView;
  readonly open: boolean;
}

/** What is to be billed until today, and what keeps an hour from having a price. */
function Totals({ work, open }: TotalsProps) {
  const { t } = useTranslation();
  const can = useCan();
  const euros = useEuros();
  const { unbilled, unpriced, hourlyRate, fees } = work;
  return (
    <div className={styles['totals']}>
      <p className={styles['total']}>
        <span className={styles['figure']}>{euros(unbilled.net.amount)}</span>{' '}
        {t('work.unbilledHint', {
          gross: euros(unbilled.gross.amount),
          time: minutesText(unbilled.minutes),
        })}
      </p>
      <p className="q-dim">
        {hourlyRate === null
          ? t('work.noHourlyRate')
          : t('work.myRate', { rate: euros(hourlyRate.amount) })}
        {fees?.agreement && ` · ${t(`work.agreements.${fees.agreement.kind}`)}`}
      </p>
      {open && can('billing:write') && (
        <details>
          <summary>{t('work.rates.ofDossier')}</summary>
          <NewRate dossierId={work.dossier.id} />
        </details>
      )}
      {unpriced > 0 && (
        <p className={styles['warning']}>{t('work.unpriced', { count: unpriced })}</p>
      )}
    </div>
  );
}

function Entries({ work }: { readonly work: DossierWorkView }) {
  const { t } = useTranslation();
  const { entries } = work;
  return (
    <Section title={t('work.entries')} count={entries.length}>
      {entries.length === 0 ? (
        <EmptyState title={t('work.noEntry')}>{t('work.noEntryText')}</EmptyState>
      ) : (
        <EntryRows entries={entries} by="day" />
      )}
    </Section>
  );
}

function Loaded({ work }: { readonly work: DossierWorkView }) {
  const { t } = useTranslation();
  const can = useCan();
  const { dossier, closed, today, timer, suggestions, fees, legalAid, funds } = work;
  const open = !closed && can('time:write');
  return (
    <Page title={dossier.title} aside={`${dossier.reference} · ${t('work.title')}`}>
      <DossierSections id={dossier.id} />
      <Totals work={work} open={open} />
      {open && <TimerPanel dossierId={dossier.id} timer={timer} />}
      {open && <NewEntry dossierId={dossier.id} today={today} />}
      {open && <Suggestions dossierId={dossier.id} suggestions={suggestions} />}
      <Entries work={work} />
      <ExpensesPanel work={work} open={open} />
      {fees && <FeesPanel fees={fees} today={today} closed={closed} />}
      {legalAid && <AidPanel aid={legalAid} closed={closed} />}
      {funds && <FundsPanel dossierId={dossier.id} movements={funds} />}
    </Page>
  );
}

/** Time and fees of a dossier. */
export function DossierWorkPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/dossiers/$id/honoraires' });
  const { data, error, refetch } = useQuery(dossierWorkQuery(id));
  if (data) return <Loaded work={data} />;
  return (
    <Page title={t('work.title')}>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  );
}
