import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { useClock } from '../session/session-context.ts';
import { agoText } from './ago.ts';
import { clockText, longDate, momentText, plainDate, shortDate } from './civil.ts';

interface CivilDateProps {
  readonly on: string;
  /** `long` « mercredi 16 décembre 2026 », `short` « mer. 16 déc. », `plain` « 16 déc. 2026 » */
  readonly as?: 'long' | 'short' | 'plain';
}

export function CivilDate({ on, as = 'short' }: CivilDateProps) {
  const language = useLanguage();
  const { today } = useClock();
  const long = longDate(on, language);
  const shown = { long, short: shortDate(on, language, today), plain: plainDate(on, language) }[as];
  return (
    <time dateTime={on} title={as === 'long' ? undefined : long}>
      {shown}
    </time>
  );
}

export function Moment({ at, timeZone }: { readonly at: string; readonly timeZone?: string }) {
  const language = useLanguage();
  const clock = useClock();
  return <time dateTime={at}>{momentText(at, language, timeZone ?? clock.timeZone)}</time>;
}

/** « à l’instant », « il y a 3 minutes »: of what the machine did, never of a date that binds. */
export function Ago({ seconds }: { readonly seconds: number }) {
  const { t } = useTranslation();
  return agoText(seconds, useLanguage()) ?? t('common.justNow');
}

interface ClockTimeProps {
  readonly at: string;
  readonly timeZone: string;
  /** Midnight ends the day before: « 24:00 » rather than « 00:00 ». */
  readonly endOfDay?: boolean;
}

export function ClockTime({ at, timeZone, endOfDay = false }: ClockTimeProps) {
  const language = useLanguage();
  const shown = clockText(at, language, timeZone);
  return <time dateTime={at}>{endOfDay && shown === '00:00' ? '24:00' : shown}</time>;
}
