import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { PendingConfirmation } from './pending-confirmation.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { UndeterminedQuestions } from './undetermined-questions.tsx';
import { WhyReadings } from './why-readings.tsx';
import { WhySteps } from './why-steps.tsx';
import styles from './why.module.css';
import { Link } from '@tanstack/react-router';

function WhyHead({ deadline }: { readonly deadline: DeadlineView }) {
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
      {deadline.doneOn && (
        <p className={styles['effect']}>
          {t('why.doneOn')} <CivilDate on={deadline.doneOn} as="long" />
          {deadline.doneBy && <> · {deadline.doneBy.name}</>}
          {deadline.doneNote && <> · {deadline.doneNote}</>}
        </p>
      )}
    </div>
  );
}

export function WhyDate({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  return (
    <div className={styles['why']}>
      <WhyHead deadline={deadline} />
      {deadline.pending && <PendingConfirmation deadline={deadline} pending={deadline.pending} />}
      <section aria-labelledby="why-steps">
        <h3 className={styles['heading']} id="why-steps">
          {t('why.steps')}
        </h3>
        <WhySteps steps={deadline.steps} />
      </section>
      <WhyReadings
        readings={deadline.readings}
        timeZone={deadline.timeZone}
        precision={deadline.precision}
      />
      <ReadingChoice deadline={deadline} />
      <UndeterminedQuestions dossierId={deadline.dossierId} questions={deadline.undetermined} />
      <p className={styles['rule']}>
        {t('why.rule')}{' '}
        <Link to="/regles/$id" params={{ id: deadline.rule }}>
          {deadline.rule}
        </Link>{' '}
        · {t('why.ruleVersion', { version: deadline.ruleVersion })}
      </p>
    </div>
  );
}
