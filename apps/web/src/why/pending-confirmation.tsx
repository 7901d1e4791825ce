import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineView, PendingView } from '@quantieme/api-client';
import { useConfirmDeadline } from '../deadlines/deadlines.queries.ts';
import { useSession } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './why.module.css';

interface PendingConfirmationProps {
  readonly deadline: DeadlineView;
  readonly pending: PendingView;
}

/** Who asked for the later date, and from which date to which. */
function PendingSentence({ deadline, pending }: PendingConfirmationProps) {
  const { t } = useTranslation();
  const later = pending.prudentLastDay;
  return (
    <p className={styles['questionText']}>
      {later ? t('pending.later') : t('pending.ended')}{' '}
      {deadline.prudentLastDay && <CivilDate on={deadline.prudentLastDay} as="long" />}
      {later && (
        <>
          {' '}
          → <CivilDate on={later} as="long" />
        </>
      )}
      {pending.requestedBy && <> ({t('pending.requestedBy', { name: pending.requestedBy })})</>}
    </p>
  );
}

/** A later date never applies by itself: a lawyer accepts or refuses it, with a reason. */
export function PendingConfirmation({ deadline, pending }: PendingConfirmationProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const confirm = useConfirmDeadline();
  const [reason, setReason] = useState('');
  const decide = (accept: boolean) =>
    confirm.mutate({ id: deadline.id, version: deadline.version, accept, reason });
  const tooShort = reason.trim().length < 3;
  return (
    <section className={styles['pending']} aria-label={t('pending.title')}>
      <PendingSentence deadline={deadline} pending={pending} />
      <p className={styles['effect']}>{t('pending.stands')}</p>
      {user.isLawyer && (
        <>
          <Textarea
            label={t('pending.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
            required
          />
          {confirm.error && <ProblemNotice error={confirm.error} />}
          <div className={styles['actions']}>
            <Button disabled={tooShort} loading={confirm.isPending} onClick={() => decide(true)}>
              {t('pending.accept')}
            </Button>
            <Button
              variant="default"
              disabled={tooShort}
              loading={confirm.isPending}
              onClick={() => decide(false)}
            >
              {t('pending.refuse')}
            </Button>
          </div>
        </>
      )}
      {!user.isLawyer && <p className={styles['effect']}>{t('pending.lawyerOnly')}</p>}
    </section>
  );
}
