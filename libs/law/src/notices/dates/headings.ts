import type { DateMention } from './mention.ts';
import type { Lead } from './nearest-lead.ts';
import type { DateRole } from './date-role.ts';

/** « Le : », « Reçu : », « Date : » lead to the day of a mail only in its heading. */
const SHARED_LABEL = /^\s*[>*_ ]*(?:le|recu|date|jour|envoye|sent)(?:\s+le)?\s*:/u;

/** The lines of a mail's heading that stand beside its day. */
const HEADER = /^[ >*_]*(?:de|from|expediteur|a|to|destinataire|cc|objet|subject)\s*:(?!\s*\d)/u;
const BARE_HEADER =
  /^[ >*_]*(?:(?:on|le)\s+)?(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:le\s+)?$/u;

const PHONE = /^\s*(?:messages?|sms|mms|texto|whatsapp|signal|telegram)\b(?!\s+d)[^\n]{0,60}$/u;

/** « On Wed, Nov 18, 2026 at 3:07 PM A. B. <a@b> wrote: » */
const WROTE = /^[^\n]{0,90}<[^<>\s]+@[^<>\s]+>[ ,]*(?:wrote|a\s+ecrit)/u;

/** « sam. 21/11/2026 09:12  de +33 6 55 » */
const SENT_FROM = /^,?\s+\d{1,2}[:h]\d{2}\s+de\s*:?\s+\+?\d/u;

/** « ven. 13 nov. 2026 15:47 » above « À : », « [20/11/2026 18:22] », « Le : » among the lines of a heading. */
export function isHeading(folded: string, { start, end }: DateMention): boolean {
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  const before = folded.slice(line, start);
  const after = folded.slice(end).split('\n', 2);
  if (/^[ ]*\[[^\]\n]{0,80}$/u.test(before) && /^,?\s+\d{1,2}[:h]\d{2}/u.test(after[0] ?? ''))
    return true;
  if (/^[ ]*(?:[a-z]{3,9}\.?\s+)?$/u.test(before) && SENT_FROM.test(after[0] ?? '')) return true;
  const above =
    folded
      .slice(0, Math.max(0, line - 1))
      .split('\n')
      .at(-1) ?? '';
  // A capture of the screen of a telephone.
  const isTimedAlone = /^,?\s+(?:a\s+)?\d{1,2}[:h]\d{2}\s*$/u.test(after[0] ?? '');
  if (isTimedAlone && [above, before].some((some) => PHONE.test(some))) return true;
  const isBeside =
    HEADER.test(above) ||
    /<[^<>\s]+@[^<>\s]+>/u.test(above) ||
    HEADER.test(after[1] ?? '') ||
    WROTE.test(after.join(' '));
  if (!isBeside) return false;
  const isTimed = /^\s*(?:a|at|,)?\s*\d{1,2}\s?[:h]\s?\d{2}/u.test(after[0] ?? '');
  return (
    (SHARED_LABEL.test(before) && /:\s*(?:[a-z]{3,9}\.?,?\s+)?$/u.test(before)) ||
    (BARE_HEADER.test(before) && isTimed)
  );
}

const LOG_DAY =
  /(?:^|\n)[ \-*•>]*(?:[a-z]{5,8}\s+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)?\s+[a-z]{3,9}\.?\s+20\d{2})(?:,?\s+(?:a\s+)?\d{1,2}\s?[h:]\s?\d{2}(?::\d{2})?)?(?:\s*[-:|]\s|\s{2,})\s*[^\n]{0,20}[a-z]{4}/gu;

/** « 12/11/2026  Distribué », among other lines that begin with a day. */
export function isLogged(folded: string, { start, end }: DateMention): boolean {
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ \-*•>]*$/u.test(folded.slice(line, start))) return false;
  const next = folded.indexOf('\n', end);
  const from = Math.max(0, folded.lastIndexOf('\n', line - 2));
  const to = next === -1 ? folded.length : folded.indexOf('\n', next + 1);
  const around = folded.slice(line === 0 ? 0 : from, to === -1 ? undefined : to);
  const own = folded.slice(Math.max(0, line - 1), next === -1 ? undefined : next);
  return (own.match(LOG_DAY)?.length ?? 0) > 0 && (around.match(LOG_DAY)?.length ?? 0) > 1;
}

/** « Procès-verbal de signification », then « L’an deux mille vingt-six, le treize novembre » : the day of what the record tells. */
export const isRecordOf = (folded: string, { start, end }: DateMention) =>
  /^\s*l'an/u.test(folded.slice(start, end)) &&
  /\b(?:notification|signification|remise)\b(?!\s+(?:des\s+droits|de\s+(?:la\s+)?garde))/u.test(
    folded.slice(Math.max(0, start - 400), start),
  );

/** In a record, what the agent does on the day it opens with. */
const HANDS_OVER =
  /(?:^|\n|[.;,]\s|\bet\s)\s*(?:nous\s+)?(?:lui\s+|leur\s+|vous\s+)?(?:(?:notifions|remettons|signifions)|avons\s+(?:notifie|remis))\b(?![^.;]{0,40}\b(?:droits|garde\s+a\s+vue|retenue)\b)[^.;]{0,160}\b(?:arretes?|decisions?|mesures?|obligation|ordonnance)\b/u;

/** « Procès-verbal », « Le jeudi douze novembre, à quinze heures », and below « Lui notifions l'arrêté ». */
export const isHandedIn = (folded: string, { start, end, doubts }: DateMention) =>
  doubts.length === 0 &&
  /(?:^|\n)[ ]*(?:ce\s+jour,?\s+)?le\s+$/u.test(folded.slice(Math.max(0, start - 40), start)) &&
  /^[\s,]*a\s+(?:\d|[a-z-]+\s+heures)/u.test(folded.slice(end, end + 40)) &&
  /\bproces-verbal\b/u.test(folded.slice(Math.max(0, start - 400), start)) &&
  HANDS_OVER.test(folded.slice(end, end + 2000));

/** « Votre rendez-vous est confirmé : », and below « Le : 15/12/2026 ». */
const MEETING = /\b(?:rendez[-\s]vous|rdv|convoca\w+|convoque\w*|audience|entretien)\b/u;

/** « Nous vous prions de vous présenter à l'adresse ci-dessus », left open. */
const CALLED_TO =
  /\b(?:presenter|rendre|comparaitre|examiner|statuer|examinera|appelee?|convoque\w*|attendue?|tiendra|reunira|siegera|entendue?|audience(?:\s+publique)?\s+du)\b[^.;!?]{0,160}[^.;!?:,]$/u;

/** « Voici votre convocation : », then « vendredi 27 novembre à 8 h », alone on its line, with its hour. */
export function displayedRole(
  folded: string,
  { start, end }: DateMention,
  lead: Lead | null,
): DateRole | null {
  if (lead !== null && !['asked', 'request', 'mentioned', 'other'].includes(lead.role)) return null;
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ *>|-]*(?:(?:l[ea]|du|au)\s*:?\s*)?$/u.test(folded.slice(line, start))) return null;
  if (!/^[\s,]*(?:a|at|-)?\s*\d{1,2}\s?(?:h|:)/u.test(folded.slice(end, end + 20))) return null;
  const above = folded.slice(Math.max(0, line - 320), line).trimEnd();
  const isLed = above.endsWith(':') ? MEETING.test(above) : CALLED_TO.test(above);
  return isLed ? 'appointment' : null;
}

/** « Cadre réservé à la notification », « Notifié à : », and below « Date : ». */
const FRAME =
  /(?:^|\n)[^\n.;:]{0,40}\b(?:notification|notifiee?|remise?|avoir\s+(?:bien\s+)?recu)\b(?!\s+d[eu]s?\b(?!\s+(?:la\s+)?(?:decision|arrete|mesure)))[^\n.;]{0,60}(?:\n(?!\s*\n)[^\n]{0,80}){0,3}$/u;

/** What a bare « Le : » leads to outside of a mail's heading; null where something else led to the day. */
export function labelledRole(
  folded: string,
  mention: DateMention,
  lead: Lead | null,
): DateRole | null {
  if (lead?.role !== 'mailed' || !SHARED_LABEL.test(folded.slice(lead.start, mention.start)))
    return null;
  const above = folded.slice(Math.max(0, lead.start - 260), lead.start);
  if (FRAME.test(above)) return 'notification';
  return MEETING.test(above) ? 'appointment' : 'other';
}
