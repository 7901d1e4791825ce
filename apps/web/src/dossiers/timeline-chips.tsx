import { useTranslation } from 'react-i18next';
import { TIMELINE_PARTS, type TimelinePart } from './timeline-nodes.ts';
import styles from './timeline-tools.module.css';

interface TimelineChipsProps {
  readonly counts: ReadonlyMap<TimelinePart, number>;
  readonly parts: ReadonlySet<TimelinePart>;
  readonly onParts: (parts: TimelinePart[]) => void;
}

/** What the timeline is narrowed to; nothing ticked shows all of it. */
export function TimelineChips({ counts, parts, onParts }: TimelineChipsProps) {
  const { t } = useTranslation();
  const offered = TIMELINE_PARTS.filter((part) => (counts.get(part) ?? 0) > 0 || parts.has(part));
  if (offered.length < 2) return null;
  const toggle = (part: TimelinePart) =>
    onParts(TIMELINE_PARTS.filter((one) => (one === part ? !parts.has(one) : parts.has(one))));
  return (
    <div
      className={styles['chips']}
      role="group"
      aria-label={t('activity.filters')}
      data-print="no"
    >
      {offered.map((part) => (
        <label key={part} className={styles['chip']}>
          <input type="checkbox" checked={parts.has(part)} onChange={() => toggle(part)} />
          {t(`activity.parts.${part}`)}
          <span className={styles['count']}>{counts.get(part) ?? 0}</span>
        </label>
      ))}
      {parts.size > 0 && (
        <button type="button" className={styles['clear']} onClick={() => onParts([])}>
          {t('activity.clear')}
        </button>
      )}
    </div>
  );
}
