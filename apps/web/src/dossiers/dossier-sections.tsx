import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './dossier-sections.module.css';

/** The pages of one dossier, in the order in which they are shown. */
const SECTIONS = [
  { to: '/dossiers/$id', label: 'dossier' },
  { to: '/dossiers/$id/pieces', label: 'documents' },
  { to: '/dossiers/$id/bordereau', label: 'bundle' },
  { to: '/dossiers/$id/courriers', label: 'letters' },
  { to: '/dossiers/$id/taches', label: 'tasks' },
] as const;

/** The row of links under a dossier's title, the same on each of its pages. */
export function DossierSections({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <nav className={styles['sections']} aria-label={t('dossiers.sections.title')} data-print="no">
      {SECTIONS.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ id }}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles['section']}
        >
          {t(`dossiers.sections.${label}`)}
        </Link>
      ))}
    </nav>
  );
}
