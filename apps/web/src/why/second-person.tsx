import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CompletionClaimView, DeadlineView } from '@quantieme/api-client';
import { useConfirmCompletion, useReopenDeadline } from '../deadlines/deadlines.queries.ts';
import { ProofWords } from '../deadlines/proof-words.tsx';
import { useCan, useSession } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './why.module.css';

interface SecondPersonProps {
  readonly deadline: DeadlineView;
  readonly claim: CompletionClaimView;
}

function Claimed({ claim }: Pick<SecondPersonProps, 'claim'>) {
  const { t } = useTranslation();
  return (
    <p className={styles['questionText']}>
      {t('why.doneOn')} <CivilDate on={claim.doneOn} as="long" />
      {claim.by && <> · {claim.by.name}</>}
      {claim.proof && (
        <>
          {' '}
          · <ProofWords proof={claim.proof} />
        </>
      )}
      {claim.note && <> · {claim.note}</>}
    </p>
  );
}

/** One person said that a fatal deadline was met: another confirms it, or either takes it back. */
export function SecondPerson({ deadline, claim }: SecondPersonProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { user } = useSession();
  const confirm = useConfirmCompletion();
  const reopen = useReopenDeadline();
  const isFirst = claim.by?.id === user.id;
  const error = confirm.error ?? reopen.error;
  return (
    <section className={styles['pending']} aria-label={t('second.title')}>
      <Claimed claim={claim} />
      <p className={styles['effect']}>{t(isFirst ? 'second.somebodyElse' : 'second.runs')}</p>
      {error && <ProblemNotice error={error} />}
      {can('deadline:write') && (
        <div className={styles['actions']}>
          {!isFirst && (
            <Button loading={confirm.isPending} onClick={() => confirm.mutate(deadline)}>
              {t('second.confirm')}
            </Button>
          )}
          <Button
            variant="default"
            loading={reopen.isPending}
            onClick={() => reopen.mutate({ id: deadline.id })}
          >
            {t('second.undo')}
          </Button>
        </div>
      )}
    </section>
  );
}
