import type { DeadlineStatus, Nature, Severity } from '@quantieme/api-client';
import styles from './severity-mark.module.css';
import { useWords } from '../i18n/words.tsx';

export type Mark = 'fatal' | 'important' | 'information' | 'authority' | 'window';

export function markOf(deadline: { nature: Nature; severity: Severity }): Mark {
  if (deadline.nature === 'authority') return 'authority';
  if (deadline.nature === 'window') return 'window';
  return deadline.severity;
}

const SHAPES = {
  fatal: <rect x="2" y="2" width="10" height="10" rx="1" fill="currentColor" />,
  important: <path d="M7 1.6 13 12.4H1Z" fill="currentColor" strokeLinejoin="round" />,
  information: <circle cx="7" cy="7" r="3" fill="currentColor" />,
  authority: <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  window: (
    <path d="M1.5 2.5v9M12.5 2.5v9M1.5 7h11" stroke="currentColor" strokeWidth="2" fill="none" />
  ),
};

export function SeverityShape({ mark }: { readonly mark: Mark }) {
  return (
    <svg className={styles['shape']} data-mark={mark} viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  );
}

interface SeverityMarkProps {
  readonly deadline: { nature: Nature; severity: Severity; status?: DeadlineStatus };
  /** `word` shows the word beside the shape; otherwise only a screen reader hears it. */
  readonly word?: boolean;
}

/** Seriousness: always a shape and a word, and a colour on top. */
export function SeverityMark({ deadline, word = true }: SeverityMarkProps) {
  const { t } = useWords();
  const mark = markOf(deadline);
  return (
    <span className={styles['mark']} data-mark={mark} title={t(`severity.${mark}`)}>
      <SeverityShape mark={mark} />
      <span className={word ? styles['word'] : styles['hidden']}>{t(`severityWord.${mark}`)}</span>
    </span>
  );
}
