import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AlertStateView } from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { Ago, Moment } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import styles from './alert-state.module.css';
import { alertStateQuery } from './alert-state.queries.ts';
import { FailedMessages } from './failed-messages.tsx';
import { RefusingMailboxes } from './refusing-mailboxes.tsx';
import { Figures } from './state-figures.tsx';

type State = AlertStateView;

function Troubles({ troubles }: Pick<State, 'troubles'>) {
  const { t } = useTranslation();
  if (troubles.length === 0) return <p className={styles['fine']}>{t('alertState.fine')}</p>;
  return (
    <Section title={t('alertState.troubles')} count={troubles.length} tone="late">
      {troubles.map(({ kind, title, since, remedy }) => (
        <div key={kind} className={styles['trouble']}>
          <b>{title}</b>
          {since && (
            <span>
              {' '}
              {t('alertState.since')} <Moment at={since} />
            </span>
          )}
          <p>{remedy}</p>
        </div>
      ))}
    </Section>
  );
}

function Sweep({ sweep }: { readonly sweep: State['sweeps'][number] }) {
  const { t } = useTranslation();
  const { tick, ageSeconds: age, late, failure } = sweep;
  const state = failure ? t('alertState.failing', { failure }) : '';
  return (
    <li className={styles['sweep']} data-tone={late || failure ? 'late' : ''}>
      <span>{t(`alertState.sweepNames.${tick}`)}</span>
      <span>{age === null ? t('alertState.never') : <Ago seconds={age} />}</span>
      <span>{state || t(late ? 'alertState.late' : 'alertState.onTime')}</span>
    </li>
  );
}

/** Proof that the machine is alive: last sweeps, lateness, what waits, what was refused and why. */
export function AlertStatePage() {
  const { t } = useTranslation();
  const { data: state, error, isPending, refetch } = useQuery(alertStateQuery);
  const checked = state && (
    <>
      {t('alertState.checked')} <Moment at={state.checkedAt} />
    </>
  );
  return (
    <Page title={t('alertState.title')} aside={checked}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingRows />}
      {state && (
        <>
          <Troubles troubles={state.troubles} />
          <RefusingMailboxes mailboxes={state.mailboxes} />
          <Figures state={state} />
          <FailedMessages failed={state.failed} />
          <Section title={t('alertState.sweeps')}>
            <ul className={styles['sweeps']}>
              {state.sweeps.map((sweep) => (
                <Sweep key={sweep.tick} sweep={sweep} />
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  );
}
