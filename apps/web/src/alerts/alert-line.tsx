import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconCheck, IconNotes } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { RowPick, useIsPicked } from '../ui/long-list/selection-context.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './alert-line.module.css';
import { Told } from './alert-told.tsx';
import { useAcknowledge, useTakeBackAcknowledgement } from './alerts.queries.ts';

function useAcknowledgeWithUndo(alert: AlertView): (plan?: string) => void {
  const { t } = useTranslation();
  const acknowledge = useAcknowledge();
  const takeBack = useTakeBackAcknowledgement();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  // The line leaves the inbox with the answer: a promise still tells, a callback of `mutate` would not.
  return (plan) =>
    void acknowledge
      .mutateAsync({ id: alert.id, ...(plan ? { plan } : {}) })
      .then(() =>
        notifyDone({
          message: t('alerts.acknowledgedOf', { label: alert.deadline.label }),
          undo: () => void takeBack.mutateAsync(alert.id).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
}

interface PlanFormProps {
  readonly onPlan: (plan: string) => void;
}

function PlanForm({ onPlan }: PlanFormProps) {
  const { t } = useTranslation();
  const [plan, setPlan] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPlan(plan);
  };
  return (
    <form className={styles['plan']} onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={t('alerts.plan')}
        placeholder={t('alerts.planPlaceholder')}
        value={plan}
        onChange={(event) => setPlan(event.currentTarget.value)}
        ref={(input) => input?.focus()}
      />
      <Button type="submit">{t('alerts.acknowledge')}</Button>
    </form>
  );
}

/** The same act is recalled several times, and in many dossiers. */
const toldApart = ({ deadline, step, dossier }: AlertView) =>
  [deadline.label, step, dossier.reference].join(', ');

interface ToolsProps {
  readonly alert: AlertView;
  readonly planning: boolean;
  readonly onPlan: () => void;
}

function Tools({ alert, planning, onPlan }: ToolsProps) {
  const { t } = useTranslation();
  const acknowledge = useAcknowledgeWithUndo(alert);
  const label = toldApart(alert);
  return (
    <span className={styles['tools']} data-print="no">
      <ActionIcon
        aria-label={t('alerts.planOf', { label })}
        title={t('alerts.planHint')}
        aria-keyshortcuts="P"
        aria-expanded={planning}
        onClick={onPlan}
      >
        <IconNotes size={16} stroke={1.6} />
      </ActionIcon>
      {!planning && (
        <Button
          variant="default"
          size="compact-xs"
          aria-keyshortcuts="E"
          aria-label={t('alerts.acknowledgeOf', { label })}
          title={t('alerts.acknowledgeHint')}
          leftSection={<IconCheck size={13} aria-hidden="true" />}
          onClick={() => acknowledge()}
        >
          {t('alerts.acknowledge')}
        </Button>
      )}
    </span>
  );
}

/** Steps that count no days bear a word. */
const isNamed = (step: string) => step === 'correction' || step === 'opening';

interface AlertLineProps {
  readonly alert: AlertView;
  /** Its place in a list of which many can be answered at once. */
  readonly index?: number;
}

export function AlertLine({ alert, index }: AlertLineProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [planning, setPlanning] = useState(false);
  const acknowledge = useAcknowledgeWithUndo(alert);
  const { deadline, dossier } = alert;
  const open = alert.status === 'sent' || alert.status === 'failed';
  const isPicked = useIsPicked(alert.id);
  return (
    <article
      className={styles['line']}
      aria-label={toldApart(alert)}
      data-row
      data-index={index}
      data-picked={isPicked || undefined}
      data-status={alert.status}
    >
      {index !== undefined && <RowPick id={alert.id} index={index} name={toldApart(alert)} />}
      <span className={styles['step']}>
        {isNamed(alert.step)
          ? t(`alerts.steps.${alert.step}`)
          : alert.step.replace(/^J/, t('days.letter'))}
      </span>
      <span className={styles['mark']}>
        <SeverityMark deadline={{ nature: deadline.nature, severity: alert.severity }} />
      </span>
      <span className={styles['what']}>
        <Link
          to="/dossiers/$id"
          params={{ id: dossier.id }}
          search={{ echeance: deadline.id }}
          className={styles['label']}
          data-row-main
        >
          {deadline.label}
        </Link>
        <span className={styles['dossier']}>
          <span className="q-figures">{dossier.reference}</span>
          {dossier.clientInitials && <> · {dossier.clientInitials}</>}
        </span>
        <Told alert={alert} />
        {planning && (
          <PlanForm
            onPlan={(plan) => {
              setPlanning(false);
              acknowledge(plan);
            }}
          />
        )}
      </span>
      <span className={styles['date']}>
        {deadline.prudentLastDay && <CivilDate on={deadline.prudentLastDay} />}
      </span>
      <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
      {open && can('alert:acknowledge') ? (
        <Tools alert={alert} planning={planning} onPlan={() => setPlanning(!planning)} />
      ) : (
        <span />
      )}
    </article>
  );
}
