import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeadlineView } from '@quantieme/api-client';
import { ProofWords } from '../deadlines/proof-words.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { AppliedRule, Derivation, DerivationHead } from './derivation.tsx';
import { PendingConfirmation } from './pending-confirmation.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { SecondPerson } from './second-person.tsx';
import { UndeterminedQuestions } from './undetermined-questions.tsx';
import styles from './why.module.css';

function Done({ deadline }: { readonly deadline: DeadlineView }) {
  const { t } = useTranslation();
  if (!deadline.doneOn) return null;
  return (
    <p className={styles['effect']}>
      {t('why.doneOn')} <CivilDate on={deadline.doneOn} as="long" />
      {deadline.doneBy && <> · {deadline.doneBy.name}</>}
      {deadline.doneConfirmedBy && (
        <> · {t('second.confirmedBy', { name: deadline.doneConfirmedBy.name })}</>
      )}
      {deadline.doneProof && (
        <>
          {' '}
          · <ProofWords proof={deadline.doneProof} />
        </>
      )}
      {deadline.doneNote && <> · {deadline.doneNote}</>}
    </p>
  );
}

interface WhyDateProps {
  readonly deadline: DeadlineView;
  /** The past moment whose deadline this is. */
  readonly knownAt?: string | undefined;
}

export function WhyDate({ deadline, knownAt }: WhyDateProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['why']}>
      <DerivationHead deadline={deadline}>
        <Done deadline={deadline} />
        <p className={styles['effect']}>
          <Link
            to="/dossiers/$id/raisonnement"
            params={{ id: deadline.dossierId }}
            search={{ echeance: deadline.id, ...(knownAt ? { knownAt } : {}) }}
          >
            {t('derivation.see')}
          </Link>
        </p>
      </DerivationHead>
      {deadline.awaitingSecond && (
        <SecondPerson deadline={deadline} claim={deadline.awaitingSecond} />
      )}
      {deadline.pending && <PendingConfirmation deadline={deadline} pending={deadline.pending} />}
      <Derivation deadline={deadline} />
      <ReadingChoice deadline={deadline} />
      <UndeterminedQuestions dossierId={deadline.dossierId} questions={deadline.undetermined} />
      <AppliedRule deadline={deadline} />
    </div>
  );
}
