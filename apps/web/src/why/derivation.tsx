import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComputedDeadlineView, PreviewedDeadlineView } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { WhyReadings } from './why-readings.tsx';
import { WhySteps } from './why-steps.tsx';
import styles from './why.module.css';

interface DerivationHeadProps {
  readonly deadline: PreviewedDeadlineView;
  readonly children?: ReactNode;
}

/** What must be done, by when, and what happens otherwise. */
export function DerivationHead({ deadline, children }: DerivationHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['head']}>
      <SeverityMark deadline={deadline} />
      <h2 className={styles['label']}>{deadline.label}</h2>
      <div className={styles['due']}>
        <span className={styles['dueDate']}>
          <DueDate deadline={deadline} as="long" />
        </span>
        <DaysLeft days={deadline.daysLeft} status={deadline.status} nature={deadline.nature} />
      </div>
      {deadline.lastDay && deadline.lastDay !== deadline.prudentLastDay && (
        <p className={styles['effect']}>
          {t('why.lastDay')} <CivilDate on={deadline.lastDay} as="long" />
        </p>
      )}
      <p className={styles['effect']}>{deadline.effect}</p>
      {deadline.outcomeReason && <p className={styles['effect']}>{deadline.outcomeReason}</p>}
      {children}
    </div>
  );
}

/** How a date was reached, recorded or only calculated: the steps in order, then the readings that differ. */
export function Derivation({ deadline }: { readonly deadline: ComputedDeadlineView }) {
  const { t } = useTranslation();
  return (
    <>
      {deadline.steps.length > 0 && (
        <section>
          <h3 className={styles['heading']}>{t('why.steps')}</h3>
          <WhySteps steps={deadline.steps} />
        </section>
      )}
      <WhyReadings
        readings={deadline.readings}
        timeZone={deadline.timeZone}
        precision={deadline.precision}
      />
    </>
  );
}

/** The rule that was applied, in the version of its day. */
export function AppliedRule({ deadline }: { readonly deadline: ComputedDeadlineView }) {
  const { t } = useTranslation();
  return (
    <p className={styles['rule']}>
      {t('why.rule')}{' '}
      <Link to="/regles/$id" params={{ id: deadline.rule }}>
        {deadline.rule}
      </Link>{' '}
      · {t('why.ruleVersion', { version: deadline.ruleVersion })}
    </p>
  );
}
