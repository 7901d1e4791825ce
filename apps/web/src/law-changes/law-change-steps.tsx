import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, type LawChangeView } from '@quantieme/api-client';
import { useCan, useSession } from '../session/session-context.ts';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { EFFECT_KINDS, EffectIcon, PEOPLE, useEffectsText } from './law-change-words.tsx';
import type { LawChangeActs } from './law-changes.queries.ts';
import styles from './law-change-steps.module.css';
import { Sure } from './sure.tsx';

interface StepsProps {
  readonly change: LawChangeView;
  readonly acts: LawChangeActs;
  readonly onSimulate: () => void;
}

interface StepProps {
  readonly title: string;
  readonly aside?: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

function Step({ title, aside, isDone, children }: StepProps) {
  const Icon = isDone ? IconCircleCheckFilled : IconCircle;
  return (
    <li className={styles['step']} data-done={isDone}>
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <div className={styles['body']}>
        <h3 className={styles['title']}>
          {title}
          {aside && <span className={`${styles['aside']} q-figures`}>{aside}</span>}
        </h3>
        {children}
      </div>
    </li>
  );
}

/** Whether the reader may still act on the change. */
function useMayAct({ status }: LawChangeView): boolean {
  const can = useCan();
  return status === 'proposed' && can('law:change');
}

function Counts({ counts }: { readonly counts: NonNullable<LawChangeView['counts']> }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['counts']}>
      {EFFECT_KINDS.map((kind) => (
        <li key={kind} data-kind={kind} data-none={counts[kind] === 0}>
          <EffectIcon kind={kind} />
          <span>
            <strong>{counts[kind]}</strong>{' '}
            {t(`lawChangeEffects.counts.${kind}`, { count: counts[kind] })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Simulation({ change, acts, onSimulate }: StepsProps) {
  const { t } = useTranslation();
  const mayAct = useMayAct(change);
  const { simulatedAt, counts } = change;
  return (
    <Step title={t('lawChangeSteps.simulation')} isDone={simulatedAt !== null}>
      <p className={styles['text']}>
        {simulatedAt ? (
          <>
            {t('lawChangeSteps.simulatedAt')} <Moment at={simulatedAt} />.
          </>
        ) : (
          t('lawChangeSteps.simulationHint')
        )}
      </p>
      {counts && <Counts counts={counts} />}
      {acts.simulate.error && <ProblemNotice error={acts.simulate.error} />}
      {mayAct && (
        <Button
          variant={simulatedAt ? 'default' : 'filled'}
          aria-keyshortcuts="S"
          title={t('lawChangeSteps.simulateHint')}
          loading={acts.simulate.isPending}
          onClick={onSimulate}
        >
          {t(simulatedAt ? 'lawChangeSteps.again' : 'lawChangeSteps.simulate')}
        </Button>
      )}
    </Step>
  );
}

function Approvals({ change, acts }: Omit<StepsProps, 'onSimulate'>) {
  const { t } = useTranslation();
  const { user } = useSession();
  const notifyDone = useNotifyDone();
  const mayAct = useMayAct(change);
  const { approvals, simulatedAt } = change;
  const enough = approvals.length >= PEOPLE;
  const isMine = approvals.some(({ by }) => by.id === user.id);
  const approve = () =>
    acts.approve.mutate(undefined, {
      onSuccess: () => notifyDone({ message: t('lawChangeSteps.approved') }),
    });
  return (
    <Step
      title={t('lawChangeSteps.approvals')}
      aside={t('lawChangeSteps.ofTwo', { count: String(Math.min(approvals.length, PEOPLE)) })}
      isDone={enough}
    >
      {approvals.length > 0 && (
        <ul className={styles['people']}>
          {approvals.map(({ by, at }) => (
            <li key={by.id}>
              {by.name}{' '}
              <span className="q-dim">
                · <Moment at={at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {!enough && (
        <p className={styles['text']}>
          {t(isMine && mayAct ? 'lawChangeSteps.needsOther' : 'lawChangeSteps.approvalsHint')}
        </p>
      )}
      {acts.approve.error && <ProblemNotice error={acts.approve.error} />}
      {mayAct && simulatedAt && !isMine && (
        <Button
          variant={enough ? 'default' : 'filled'}
          loading={acts.approve.isPending}
          onClick={approve}
        >
          {t('lawChangeSteps.approve')}
        </Button>
      )}
    </Step>
  );
}

/** Adopted: when, and whether it did what was approved. */
function Adopted({ change }: { readonly change: LawChangeView }) {
  const { t } = useTranslation();
  const { adoptedAt, appliedExactly } = change;
  if (!adoptedAt) return null;
  return (
    <>
      <p className={styles['text']}>
        {t('lawChangeSteps.adoptedAt')} <Moment at={adoptedAt} />.{' '}
        {appliedExactly === null && t('lawChangeSteps.applying')}
        {appliedExactly === true && t('lawChangeSteps.exactly')}
      </p>
      {appliedExactly === false && (
        <p className={styles['warning']} role="alert">
          {t('lawChangeSteps.notExactly')}
        </p>
      )}
    </>
  );
}

function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'law-change/portfolio-changed';
}

/** Refused: the dossiers have moved on, so the way forward is another simulation. */
function AdoptionProblem({ error, onSimulate }: { error: unknown; onSimulate: () => void }) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!isStale(error)) return <ProblemNotice error={error} />;
  return (
    <ProblemNotice error={error} onRetry={onSimulate} retryLabel={t('lawChangeSteps.again')} />
  );
}

function AdoptButton({ change, acts }: Omit<StepsProps, 'onSimulate'>) {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const effectsText = useEffectsText();
  const [asking, setAsking] = useState(false);
  if (!asking || !change.counts) {
    return <Button onClick={() => setAsking(true)}>{t('lawChangeSteps.adopt')}</Button>;
  }
  const effects = effectsText(change.counts);
  return (
    <Sure
      question={t('lawChangeSteps.adoptSure', {
        effects: effects.charAt(0).toUpperCase() + effects.slice(1),
      })}
      yes={t('lawChangeSteps.adoptYes')}
      busy={acts.adopt.isPending}
      onYes={() =>
        acts.adopt.mutate(undefined, {
          onSuccess: () => notifyDone({ message: t('lawChangeSteps.adopted') }),
          onError: () => setAsking(false),
        })
      }
      onNo={() => setAsking(false)}
    />
  );
}

function Adoption({ change, acts, onSimulate }: StepsProps) {
  const { t } = useTranslation();
  const mayAct = useMayAct(change);
  const isReady = change.approvals.length >= PEOPLE;
  return (
    <Step title={t('lawChangeSteps.adoption')} isDone={change.status === 'adopted'}>
      <Adopted change={change} />
      {change.status === 'proposed' && (
        <p className={styles['text']}>
          {t(isReady ? 'lawChangeSteps.adoptionHint' : 'lawChangeSteps.adoptWaits')}
        </p>
      )}
      <AdoptionProblem error={acts.adopt.error} onSimulate={onSimulate} />
      {mayAct && isReady && !isStale(acts.adopt.error) && (
        <AdoptButton change={change} acts={acts} />
      )}
    </Step>
  );
}

/** Simulated, approved by two, adopted: where the change stands and the next act, in order. */
export function LawChangeSteps(props: StepsProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('lawChangeSteps.title')}>
      <h2 className={styles['heading']}>{t('lawChangeSteps.title')}</h2>
      <ol className={styles['steps']}>
        <Simulation {...props} />
        <Approvals {...props} />
        <Adoption {...props} />
      </ol>
    </section>
  );
}
