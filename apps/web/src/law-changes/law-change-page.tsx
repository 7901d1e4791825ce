import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawChangeView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { LawChangeEffects } from './law-change-effects.tsx';
import { LawChangeSteps } from './law-change-steps.tsx';
import styles from './law-change-steps.module.css';
import { citedText, LawChangeStatus, useEffectsText } from './law-change-words.tsx';
import { lawChangeQuery, useLawChangeActs, type LawChangeActs } from './law-changes.queries.ts';
import { Sure } from './sure.tsx';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ change }: { readonly change: LawChangeView }) {
  const { t } = useTranslation();
  const { rule, ruleLabel, from, length, prudentLength, sources, reason, proposedBy, proposedAt } =
    change;
  return (
    <dl className={styles['facts']}>
      <Fact name={t('lawChanges.columns.rule')}>
        <Link to="/regles/$id" params={{ id: rule }}>
          {ruleLabel}
        </Link>
      </Fact>
      <Fact name={t('lawChanges.columns.length')}>
        <strong>{length ?? t('lawChanges.noLength')}</strong>
        {prudentLength && ` (${t('rules.prudently', { length: prudentLength })})`}
      </Fact>
      <Fact name={t('lawChanges.columns.from')}>
        <CivilDate on={from} as="long" />
      </Fact>
      <Fact name={t('lawChanges.texts')}>{sources.map(citedText).join(', ')}</Fact>
      <Fact name={t('lawChanges.reason')}>
        <span className={styles['reason']}>{reason}</span>
      </Fact>
      <Fact name={t('lawChanges.proposed')}>
        {proposedBy && `${t('lawChanges.byOn', { name: proposedBy.name })} `}
        <Moment at={proposedAt} />
      </Fact>
    </dl>
  );
}

interface WithdrawalProps {
  readonly acts: LawChangeActs;
  readonly onDone: () => void;
}

function Withdrawal({ acts, onDone }: WithdrawalProps) {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  return (
    <div>
      {acts.withdraw.error && <ProblemNotice error={acts.withdraw.error} />}
      <Sure
        question={t('lawChangeSteps.withdrawSure')}
        yes={t('lawChangeSteps.withdrawYes')}
        busy={acts.withdraw.isPending}
        onYes={() =>
          acts.withdraw.mutate(undefined, {
            onSuccess: () => {
              notifyDone({ message: t('lawChangeSteps.withdrawn') });
              onDone();
            },
          })
        }
        onNo={onDone}
      />
    </div>
  );
}

/** A new simulation makes former refusals pointless: they are put away with it. */
function useSimulate(acts: LawChangeActs): () => void {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const effectsText = useEffectsText();
  return () => {
    acts.approve.reset();
    acts.adopt.reset();
    acts.simulate.mutate(undefined, {
      onSuccess: ({ counts }) => {
        if (!counts) return;
        const effects = effectsText(counts);
        notifyDone({ message: t('lawChangeSteps.simulated', { effects }) });
      },
    });
  };
}

function LawChange({ change }: { readonly change: LawChangeView }) {
  const { t } = useTranslation();
  const can = useCan();
  const acts = useLawChangeActs(change.id);
  const simulate = useSimulate(acts);
  const [withdrawing, setWithdrawing] = useState(false);
  const { status, simulatedAt } = change;
  const mayWithdraw = can('law:change') && status === 'proposed';
  return (
    <Page
      title={t('lawChanges.one')}
      aside={<LawChangeStatus status={status} />}
      actions={
        mayWithdraw && (
          <Button variant="default" disabled={withdrawing} onClick={() => setWithdrawing(true)}>
            {t('lawChangeSteps.withdraw')}
          </Button>
        )
      }
    >
      <div className={styles['change']}>
        <p className={styles['back']}>
          <Link to="/regles/changements">{t('lawChanges.all')}</Link>
        </p>
        {mayWithdraw && withdrawing && (
          <Withdrawal acts={acts} onDone={() => setWithdrawing(false)} />
        )}
        {status === 'withdrawn' && (
          <p className={styles['text']}>{t('lawChangeSteps.wasWithdrawn')}</p>
        )}
        <div className={styles['panes']}>
          <Facts change={change} />
          {status !== 'withdrawn' && (
            <LawChangeSteps change={change} acts={acts} onSimulate={simulate} />
          )}
        </div>
        {!can('law:change') && <p className={styles['text']}>{t('lawChanges.readOnly')}</p>}
      </div>
      {simulatedAt && <LawChangeEffects id={change.id} />}
    </Page>
  );
}

export function LawChangePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/regles/changements/$id' });
  const { data, error, refetch } = useQuery(lawChangeQuery(id));
  if (data) return <LawChange key={id} change={data} />;
  return (
    <Page title={t('lawChanges.one')}>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
    </Page>
  );
}
