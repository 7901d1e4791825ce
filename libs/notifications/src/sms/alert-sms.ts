import type { Language } from '@quantieme/law';
import type { AlertMail } from '../templates/alert-mail.ts';
import { ALERT_WORDS, distance, SEVERITY_WORDS } from '../templates/alert-words.ts';
import { cutTo, inGsm7, septets } from './gsm7.ts';

/** One message of the network, in its seven-bit alphabet. */
export const LONGEST_SMS = 160;
const LONGEST_REFERENCE = 30;

/**
 * Reminders of one case that cannot wait: reference, how serious, by when, which act. The gravest and nearest is said,
 * the others are counted. Nothing of the client, not even initials, and no address: whoever holds the phone may read.
 *
 * @example 'Quantième 2026-041: Forclusion, demain 13/11/2026. Recours contre le refus implicite. +1'
 */
export function renderAlertSms(alerts: readonly AlertMail[], language: Language): string {
  const [first, ...others] = alerts.toSorted(byUrgency);
  if (first === undefined) return '';
  const reference = cutTo(inGsm7(first.reference), LONGEST_REFERENCE);
  const head = inGsm7(`Quantième ${reference}: ${headline(first, language)}.`);
  const tail = others.length === 0 ? '' : ` +${others.length}`;
  const room = LONGEST_SMS - septets(head) - septets(tail) - ' .'.length;
  const label = cutTo(inGsm7(first.label[language]), room);
  const act = label === '' ? '' : ` ${label}${label.endsWith('...') ? '' : '.'}`;
  return `${head}${act}${tail}`;
}

const GRAVITY = ['fatal', 'important', 'information'];

function byUrgency(a: AlertMail, b: AlertMail): number {
  const gravity = GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity);
  return gravity || a.expiresAt.epochMilliseconds - b.expiresAt.epochMilliseconds;
}

/** @example 'Forclusion, demain 13/11/2026' */
function headline(alert: AlertMail, language: Language): string {
  const severity = SEVERITY_WORDS[alert.severity].text[language];
  const warned = alert.toVerify ? ` (${ALERT_WORDS.verify[language]})` : '';
  const when = `${distance(alert.daysLeft, language)} ${moment(alert, language)}${warned}`;
  if (alert.correction === null) return `${severity}, ${when}`;
  const { state } = alert.correction;
  return state === 'moved'
    ? `${WORDS.moved[language]} ${severity}, ${when}`
    : `${WORDS.correction[language]} ${WORDS[state][language]}`;
}

/** @example '13/11/2026', or '04/12/2026 18:20' for a limit in hours */
function moment({ precision, prudentLastDay, expiresAt }: AlertMail, language: Language): string {
  const day = precision === 'day' ? prudentLastDay : expiresAt.toPlainDate();
  const time = precision === 'day' ? '' : ` ${expiresAt.toPlainTime().toString().slice(0, 5)}`;
  return `${dayText(day, language)}${time}`;
}

/** In English the month is a word: 04/12 is two days. */
function dayText(day: Temporal.PlainDate, language: Language): string {
  if (language === 'en') {
    return day.toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  }
  return day.toLocaleString('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });
}

const WORDS = {
  moved: { fr: 'NOUVELLE DATE.', en: 'NEW DATE.' },
  correction: { fr: 'CORRECTION.', en: 'CORRECTION.' },
  met: { fr: 'Échéance accomplie', en: 'Deadline met' },
  ended: { fr: 'Échéance sans objet', en: 'Deadline no longer applies' },
} as const;
