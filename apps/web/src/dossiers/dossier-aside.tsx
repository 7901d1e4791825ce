import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeadlineView, DossierView } from '@quantieme/api-client';
import { AuthoritiesPanel } from '../authorities/authorities-panel.tsx';
import { useCountryName } from '../eligibility/use-countries.ts';
import type { EventAct } from '../events/event-drawer.tsx';
import { FamilyOfDossier } from '../family/family-of-dossier.tsx';
import { ProgressPanel } from '../progress/progress-panel.tsx';
import { PendingConfirmation } from '../why/pending-confirmation.tsx';
import { UndeterminedQuestions } from '../why/undetermined-questions.tsx';
import { FilingTally } from '../checklists/filing-tally.tsx';
import styles from './dossier-aside.module.css';
import { DossierFacts } from './dossier-facts.tsx';
import { Notes } from './notes.tsx';

interface DossierAsideProps {
  readonly dossier: DossierView;
  readonly onWhy: (id: string) => void;
  readonly onAct: (act: EventAct) => void;
}

function Pending({
  deadlines,
  onWhy,
}: { readonly deadlines: readonly DeadlineView[] } & Pick<DossierAsideProps, 'onWhy'>) {
  return deadlines.map(
    (deadline) =>
      deadline.pending && (
        <div key={deadline.id} className={styles['pending']}>
          <button
            type="button"
            className={styles['link']}
            data-print="text"
            onClick={() => onWhy(deadline.id)}
          >
            {deadline.label}
          </button>
          <PendingConfirmation deadline={deadline} pending={deadline.pending} />
        </div>
      ),
  );
}

function Parties({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  return (
    <ul className={styles['list']}>
      {dossier.clients.map((person) => (
        <li key={person.id}>
          <Link to="/clients/$id" params={{ id: person.id }}>
            {person.displayName}
          </Link>{' '}
          <span className="q-dim">
            {[
              person.birthYear ? t('persons.born', { year: String(person.birthYear) }) : '',
              person.nationalities.map(nameOf).join(', '),
              person.role === 'client' ? '' : t(`dossiers.roles.${person.role}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Beside the timeline: what waits for a lawyer, what is missing, who, where, and the notes. */
export function DossierAside({ dossier, onWhy, onAct }: DossierAsideProps) {
  const { t } = useTranslation();
  const pending = dossier.deadlines.filter((deadline) => deadline.pending);
  return (
    <aside className={styles['aside']} aria-label={t('dossiers.aside')}>
      {pending.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{t('pending.title')}</h2>
          <Pending deadlines={pending} onWhy={onWhy} />
        </section>
      )}
      {dossier.progress && (
        <ProgressPanel
          dossierId={dossier.id}
          progress={dossier.progress}
          onWhy={onWhy}
          onHappened={(type) => onAct({ kind: 'record', type })}
        />
      )}
      <UndeterminedQuestions dossierId={dossier.id} questions={dossier.undetermined} />
      {dossier.documents && (
        <section>
          <h2 className={styles['heading']}>{t('checklist.tallyTitle')}</h2>
          <FilingTally dossierId={dossier.id} tally={dossier.documents} />
        </section>
      )}
      <section>
        <h2 className={styles['heading']}>{t('dossiers.parties')}</h2>
        <Parties dossier={dossier} />
        <FamilyOfDossier dossier={dossier} />
      </section>
      {dossier.authorities && (
        <AuthoritiesPanel dossier={dossier} authorities={dossier.authorities} />
      )}
      <DossierFacts dossier={dossier} />
      <Notes dossier={dossier} />
    </aside>
  );
}
