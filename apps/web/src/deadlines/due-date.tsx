import { useTranslation } from 'react-i18next';
import type { NextDeadlineView } from '@quantieme/api-client';
import { CivilDate, ClockTime } from '../ui/moment.tsx';

interface DueDateProps {
  readonly deadline: NextDeadlineView & {
    precision?: 'day' | 'minute';
    expiresAt?: string | null;
    timeZone?: string;
  };
  readonly as?: 'long' | 'short';
}

/** The prudent last day; both ends of a window; the minute for limits in hours. */
export function DueDate({ deadline, as = 'short' }: DueDateProps) {
  const { t } = useTranslation();
  const { prudentLastDay, opensOn, nature, precision, expiresAt, timeZone } = deadline;
  if (!prudentLastDay) return <span className="q-dim">{t('deadlines.undated')}</span>;
  if (nature === 'window' && opensOn && as === 'long') {
    return (
      <>
        <CivilDate on={opensOn} as="long" /> → <CivilDate on={prudentLastDay} as="long" />
      </>
    );
  }
  return (
    <>
      <CivilDate on={prudentLastDay} as={as} />
      {precision === 'minute' && expiresAt && timeZone && (
        <>
          {' '}
          <ClockTime at={expiresAt} timeZone={timeZone} />
        </>
      )}
    </>
  );
}
