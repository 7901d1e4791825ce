import { useTranslation } from 'react-i18next';
import type { ChecklistView } from '@quantieme/api-client';
import styles from './checklists.module.css';

/** What to mend before filing, what blocks first. What is merely missing stands in the list itself. */
export function FilingWarnings({ warnings }: Pick<ChecklistView, 'warnings'>) {
  const { t } = useTranslation();
  const shown = warnings.filter(({ code }) => code !== 'missing');
  if (shown.length === 0) return null;
  return (
    <section className={styles['mend']} aria-label={t('checklist.mend')}>
      <h3 className={styles['heading']}>{t('checklist.mend')}</h3>
      <ul>
        {shown.map(({ item, code, severity, title, text }) => (
          <li key={`${item} ${code}`} className={styles['warning']} data-severity={severity}>
            <strong>{t(`checklist.severities.${severity}`)}</strong>
            {t('common.colon')} {title} — {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
