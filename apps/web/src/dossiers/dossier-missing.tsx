import { useTranslation } from 'react-i18next';
import type { DeadlineView, DossierView } from '@quantieme/api-client';
import { PendingConfirmation } from '../why/pending-confirmation.tsx';
import { UndeterminedQuestions } from '../why/undetermined-questions.tsx';
import styles from './dossier-aside.module.css';

interface DossierMissingProps {
  readonly dossier: DossierView;
  readonly onWhy: (id: string) => void;
}

interface PendingProps extends Pick<DossierMissingProps, 'onWhy'> {
  readonly deadline: DeadlineView;
  readonly pending: NonNullable<DeadlineView['pending']>;
}

function Pending({ deadline, pending, onWhy }: PendingProps) {
  return (
    <div className={styles['pending']}>
      <button
        type="button"
        className={styles['link']}
        data-print="text"
        onClick={() => onWhy(deadline.id)}
      >
        {deadline.label}
      </button>
      <PendingConfirmation deadline={deadline} pending={pending} />
    </div>
  );
}

/** What comes before anything else: dates that wait for a lawyer, and facts that would change one. */
export function DossierMissing({ dossier, onWhy }: DossierMissingProps) {
  const { t } = useTranslation();
  const waiting = dossier.deadlines.flatMap((deadline) =>
    deadline.pending === null ? [] : [{ deadline, pending: deadline.pending }],
  );
  if (waiting.length === 0 && dossier.undetermined.length === 0) return null;
  return (
    <div className={styles['missing']}>
      {waiting.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{t('pending.title')}</h2>
          {waiting.map((one) => (
            <Pending key={one.deadline.id} {...one} onWhy={onWhy} />
          ))}
        </section>
      )}
      <UndeterminedQuestions dossierId={dossier.id} questions={dossier.undetermined} heading="h2" />
    </div>
  );
}
