import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { AuthoritiesPanel } from '../authorities/authorities-panel.tsx';
import { useCountryName } from '../eligibility/use-countries.ts';
import type { EventAct } from '../events/event-drawer.tsx';
import { FamilyOfDossier } from '../family/family-of-dossier.tsx';
import { ProgressPanel } from '../progress/progress-panel.tsx';
import styles from './dossier-aside.module.css';
import { DossierFacts } from './dossier-facts.tsx';
import { DocumentsBeside, LettersBeside, MoreBeside, TasksBeside } from './dossier-work.tsx';

interface DossierAsideProps {
  readonly dossier: DossierView;
  readonly onWhy: (id: string) => void;
  readonly onAct: (act: EventAct) => void;
}

function Parties({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  return (
    <ul className={styles['list']}>
      {dossier.clients.map((person) => (
        <li key={person.id}>
          <Link to="/clients/$id" params={{ id: person.id }}>
            <bdi>{person.displayName}</bdi>
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

/** Beside the timeline: where it stands, what it calls for, who, and where. */
export function DossierAside({ dossier, onWhy, onAct }: DossierAsideProps) {
  const { t } = useTranslation();
  return (
    <aside className={styles['aside']} aria-label={t('dossiers.aside')}>
      {dossier.progress && (
        <ProgressPanel
          deadlines={dossier.deadlines}
          dossierId={dossier.id}
          progress={dossier.progress}
          onWhy={onWhy}
          onHappened={(type) => onAct({ kind: 'record', type })}
        />
      )}
      <LettersBeside dossier={dossier} />
      <DocumentsBeside dossier={dossier} />
      <TasksBeside dossier={dossier} />
      <section>
        <h2 className={styles['heading']}>{t('dossiers.parties')}</h2>
        <Parties dossier={dossier} />
        <FamilyOfDossier dossier={dossier} />
      </section>
      <MoreBeside dossier={dossier} />
      {dossier.authorities && (
        <AuthoritiesPanel dossier={dossier} authorities={dossier.authorities} />
      )}
      <DossierFacts dossier={dossier} />
    </aside>
  );
}
