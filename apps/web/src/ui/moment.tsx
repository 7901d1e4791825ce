import { useWords } from '../i18n/words.tsx';
import { useClock } from '../session/session-context.ts';
import { agoText } from './ago.ts';
import { clockText, longDate, momentText, plainDate, shortDate } from './civil.ts';

interface CivilDateProps {
  readonly on: string;
  /** `long` « mercredi 16 décembre 2026 », `short` « mer. 16 déc. », `plain` « 16 déc. 2026 » */
  readonly as?: 'long' | 'short' | 'plain';
}

export function CivilDate({ on, as = 'short' }: CivilDateProps) {
  const { language } = useWords();
  const { today } = useClock();
  const long = longDate(on, language);
  if (as === 'long') return <time dateTime={on}>{long}</time>;
  return (
    <time dateTime={on} title={long}>
      {as === 'short' ? shortDate(on, language, today) : plainDate(on, language)}
    </time>
  );
}

export function Moment({ at, timeZone }: { readonly at: string; readonly timeZone?: string }) {
  const { language } = useWords();
  const clock = useClock();
  return <time dateTime={at}>{momentText(at, language, timeZone ?? clock.timeZone)}</time>;
}

/** « à l’instant », « il y a 3 minutes »: of what the machine did, never of a date that binds. */
export function Ago({ seconds }: { readonly seconds: number }) {
  const { t, language } = useWords();
  return agoText(seconds, language) ?? t('common.justNow');
}

interface ClockTimeProps {
  readonly at: string;
  readonly timeZone: string;
  /** Midnight ends the day before: « 24:00 » rather than « 00:00 ». */
  readonly endOfDay?: boolean;
}

export function ClockTime({ at, timeZone, endOfDay = false }: ClockTimeProps) {
  const { language } = useWords();
  const shown = clockText(at, language, timeZone);
  return <time dateTime={at}>{endOfDay && shown === '00:00' ? '24:00' : shown}</time>;
}
