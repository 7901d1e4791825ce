import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@quantieme/api-client';
import styles from './documents.module.css';

const SHAPES: Readonly<Record<string, React.ReactNode>> = {
  received: <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  verified: <path d="M2 7.5 5.5 11 12 3.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  rejected: <path d="M3 3l8 8M11 3l-8 8" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** Received, verified or rejected: always a shape and a word. */
export function DocumentStatus({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation();
  return (
    <span className={styles['status']} data-status={document.status}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {SHAPES[document.status]}
      </svg>
      {t(`documents.statuses.${document.status}`)}
    </span>
  );
}
