import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChecklistView } from '@quantieme/api-client';
import { currentIntoView } from '../ui/into-view.ts';
import { useCan } from '../session/session-context.ts';
import { hindering } from '../checklists/filing-tally.tsx';
import { dossierQuery } from './dossiers.queries.ts';
import styles from './dossier-sections.module.css';

/** The pages of one dossier, in the order in which they are shown. */
const SECTIONS = [
  { to: '/dossiers/$id', label: 'dossier', needs: 'dossier:read' },
  { to: '/dossiers/$id/pieces', label: 'documents', needs: 'dossier:read' },
  { to: '/dossiers/$id/bordereau', label: 'bundle', needs: 'dossier:read' },
  { to: '/dossiers/$id/courriers', label: 'letters', needs: 'dossier:read' },
  { to: '/dossiers/$id/taches', label: 'tasks', needs: 'dossier:read' },
  { to: '/dossiers/$id/honoraires', label: 'work', needs: 'time:read' },
] as const;

interface DossierSectionsProps {
  readonly id: string;
  /** What the page itself knows of the documents; else what the dossier said when it was opened, if it was. */
  readonly tally?: ChecklistView['progress'];
}

/** « 12/15 », and how many documents keep the request from being filed. */
function DocumentsTally({ id, tally: known }: DossierSectionsProps) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...dossierQuery(id), enabled: false });
  const tally = known ?? data?.documents;
  if (!tally || tally.needed === 0) return null;
  const count = hindering(tally);
  return (
    <span className={styles['tally']}>
      {' '}
      {t('checklist.progress', { ready: tally.ready, needed: tally.needed })}{' '}
      {count > 0 && (
        <span className={styles['hinders']} title={t('checklist.hinders', { count })}>
          <span aria-hidden="true">{count}</span>
          <VisuallyHidden>{t('checklist.hinders', { count })}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

/** The row of links under a dossier's title, the same on each of its pages. */
export function DossierSections({ id, tally }: DossierSectionsProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <nav
      ref={currentIntoView}
      className={styles['sections']}
      aria-label={t('dossiers.sections.title')}
      data-print="no"
    >
      {SECTIONS.filter(({ needs }) => can(needs)).map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ id }}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles['section']}
        >
          {t(`dossiers.sections.${label}`)}
          {label === 'documents' && <DocumentsTally id={id} {...(tally ? { tally } : {})} />}
        </Link>
      ))}
    </nav>
  );
}
