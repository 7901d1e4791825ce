import type { NextDeadlineView } from '@quantieme/api-client';
import { CivilDate, ClockTime } from '../ui/moment.tsx';
import { useWords } from '../i18n/words.tsx';

interface DueDateProps {
  readonly deadline: NextDeadlineView & {
    precision?: 'day' | 'minute';
    expiresAt?: string | null;
    prudentExpiresAt?: string | null;
    timeZone?: string;
  };
  readonly as?: 'long' | 'short';
}

/** The minute that goes with the prudent day: never that of a later reading. */
export function prudentMinute(deadline: DueDateProps['deadline']): string | null {
  if (deadline.precision !== 'minute') return null;
  if (deadline.prudentExpiresAt) return deadline.prudentExpiresAt;
  return deadline.lastDay === deadline.prudentLastDay ? (deadline.expiresAt ?? null) : null;
}

/** The prudent last day; both ends of a window; the minute for limits in hours. */
export function DueDate({ deadline, as = 'short' }: DueDateProps) {
  const { t } = useWords();
  const { prudentLastDay, opensOn, nature, timeZone } = deadline;
  const minute = prudentMinute(deadline);
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
      {minute && timeZone && (
        <>
          {' '}
          <ClockTime at={minute} timeZone={timeZone} endOfDay />
        </>
      )}
    </>
  );
}
