import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnbilledDossiers, WorkWeekView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { longDate, shiftDays } from '../ui/civil.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { EntryRows } from './entry-rows.tsx';
import { NoteTime } from './note-time.tsx';
import { RunningTimer } from './timer-panel.tsx';
import { minutesText } from './typed-minutes.ts';
import { weekQuery } from './work.queries.ts';
import styles from './work.module.css';

const WEEK = 7;

function WeekButtons({ from }: { readonly from: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const go = (days: number) =>
    void navigate({ to: '/temps', search: { semaine: shiftDays(from, days) } });
  return (
    <>
      <Button variant="default" onClick={() => go(-WEEK)}>
        {t('work.weekBefore')}
      </Button>
      <Button variant="default" onClick={() => go(WEEK)}>
        {t('work.weekAfter')}
      </Button>
      <NoteTime />
    </>
  );
}

function Days({ week }: { readonly week: WorkWeekView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = week.days.filter(({ entries }) => entries.length > 0);
  if (days.length === 0) {
    return <EmptyState title={t('work.emptyWeek')}>{t('work.emptyWeekText')}</EmptyState>;
  }
  return days.map(({ on, minutes, entries }) => (
    <Section key={on} title={`${longDate(on, language)} · ${minutesText(minutes)}`}>
      <EntryRows entries={entries} by="dossier" />
    </Section>
  ));
}

function Unbilled({ unbilled }: { readonly unbilled: UnbilledDossiers }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const { data, net, gross, unpriced } = unbilled;
  return (
    <Section title={t('work.unbilledOfFirm')} count={data.length}>
      <p className={styles['block']}>
        <span className={styles['figure']}>{euros(net.amount)}</span>{' '}
        {t('work.withVat', { gross: euros(gross.amount) })}
      </p>
      {unpriced > 0 && (
        <p className={`${styles['warning']} ${styles['block']}`}>
          {t('work.unpriced', { count: unpriced })}
        </p>
      )}
      <ul className={styles['list']}>
        {data.map(({ dossier, oldestOn, minutes, net: of }) => (
          <li key={dossier.id} className={styles['row']}>
            <span className={styles['when']}>{dossier.reference}</span>
            <span className={styles['what']}>
              <Link to="/dossiers/$id/honoraires" params={{ id: dossier.id }}>
                {dossier.title}
              </Link>
              <span className={styles['remark']}>
                {t('work.since')} <CivilDate on={oldestOn} />
              </span>
            </span>
            <span className="q-figures">{minutes > 0 && minutesText(minutes)}</span>
            <span className={styles['amount']}>{euros(of.amount)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Loaded({ week }: { readonly week: WorkWeekView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const { from, minutes, net, timers, unbilled } = week;
  return (
    <Page
      title={t('work.title')}
      aside={
        <>
          {t('work.weekOf')} <CivilDate on={from} as="plain" /> · {minutesText(minutes)} ·{' '}
          {euros(net.amount)}
        </>
      }
      actions={<WeekButtons from={from} />}
    >
      {timers.map((timer) => (
        <div key={timer.id}>
          <p className={styles['timerOf']}>
            {timer.dossier.reference} · {timer.dossier.title}
          </p>
          <RunningTimer timer={timer} />
        </div>
      ))}
      <Days week={week} />
      {unbilled && <Unbilled unbilled={unbilled} />}
    </Page>
  );
}

/** My week by day, my clocks, and what the firm has to bill. */
export function WeekPage() {
  const { t } = useTranslation();
  const { semaine } = useSearch({ from: '/inside/temps' });
  const { data, error, refetch } = useQuery(weekQuery(semaine));
  if (data) return <Loaded week={data} />;
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
