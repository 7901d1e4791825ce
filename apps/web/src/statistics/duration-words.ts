import { useTranslation } from 'react-i18next';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as people say them: 45 min, 3 h, 2 days. */
export function useDurationWords(): (minutes: number) => string {
  const { t } = useTranslation();
  return (minutes) => {
    if (minutes < 2 * HOUR) return t('statistics.minutes', { count: minutes });
    if (minutes < 2 * DAY) return t('statistics.hours', { count: Math.round(minutes / HOUR) });
    return t('statistics.days', { count: Math.round(minutes / DAY) });
  };
}
