import { useTranslation } from 'react-i18next';
import type { TodayView } from '@quantieme/api-client';
import styles from './count-strip.module.css';
import { splitByUrgency } from './split-by-urgency.ts';

/** Id of the section that a figure leads to. */
const SECTIONS = {
  late: 'late',
  today: 'dueToday',
  hearings: 'audiences',
  week: 'week',
  toRecord: 'a-enregistrer',
  mails: 'courriels',
  tasks: 'taches',
  toAcknowledge: 'a-accuser',
  windows: 'fenetres',
  withoutDeadline: 'sans-echeance',
} as const;

type Figure = keyof typeof SECTIONS;

function countsOf(day: TodayView): Readonly<Record<Figure, number>> {
  const due = new Map(splitByUrgency(day.due).map(({ name, rows }) => [name, rows.length]));
  return {
    late: due.get('late') ?? 0,
    today: due.get('dueToday') ?? 0,
    hearings: day.hearings.length,
    week: due.get('week') ?? 0,
    toRecord: day.silences.length + day.answers.length,
    mails: day.mailsToFile.length,
    tasks: day.tasks.data.length,
    toAcknowledge: day.toAcknowledge.length,
    windows: day.windows.length,
    withoutDeadline: day.withoutDeadline.length,
  };
}

function show(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('[data-row-main]')?.focus({ preventScroll: true });
}

/** How the day stands; each figure leads to its lines further down. What is empty is left out. */
export function CountStrip({ day }: { readonly day: TodayView }) {
  const { t } = useTranslation();
  const counts = countsOf(day);
  const figures = (Object.keys(SECTIONS) as Figure[]).filter((figure) => counts[figure] > 0);
  return (
    <ul className={styles['strip']} data-print="no">
      {figures.map((figure) => (
        <li key={figure}>
          <button
            type="button"
            data-tone={figure === 'late' ? 'late' : ''}
            onClick={() => show(SECTIONS[figure])}
          >
            <b>{counts[figure]}</b> {t(`counts.${figure}`, { count: counts[figure] })}
          </button>
        </li>
      ))}
    </ul>
  );
}
