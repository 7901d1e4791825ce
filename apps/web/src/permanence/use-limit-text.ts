import { useTranslation } from 'react-i18next';
import { prudentMinute } from '../deadlines/due-date.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { longDate } from '../ui/civil.ts';
import { articleText } from '../why/law-link.tsx';
import type { DutyLimit } from './read-table.ts';

/** « 18:20 »; midnight ends the day before. */
const clockOf = (moment: string) => moment.slice(11, 16).replace('00:00', '24:00');
const cityOf = (timeZone: string) => timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;

/** Whose clock shows the hour of a limit. */
export function useClockWords(placeName: string): (limit: DutyLimit) => string {
  const { t } = useTranslation();
  return ({ timeZone }) =>
    timeZone === null
      ? t('permanence.clockOf', { place: placeName })
      : t('permanence.clockOfZone', { zone: cityOf(timeZone) });
}

/** One limit as plain text, to be pasted elsewhere. */
export function useLimitText(placeName: string): (limit: DutyLimit) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const clockWords = useClockWords(placeName);
  return (limit) => {
    const { deadline } = limit;
    const { prudentLastDay, label, sources } = deadline;
    const minute = prudentMinute(deadline);
    const day = prudentLastDay ? longDate(prudentLastDay, language) : t('deadlines.undated');
    const hour = minute ? ` ${clockOf(minute)}, ${clockWords(limit)}` : '';
    const articles = sources.map(({ code, article }) => `${code} ${articleText(article)}`);
    return [`${label} — ${day}${hour}`, articles.join(', ')].join('\n  ');
  };
}
