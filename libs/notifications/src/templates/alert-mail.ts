import type { Nature, Precision, Severity } from '@quantieme/deadlines';
import type { Language, SourceRef, Text } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import {
  ALERT_WORDS,
  CLAIM_WORDS,
  CORRECTION_WORDS,
  distance,
  NATURE_WORDS,
  SEVERITY_WORDS,
  stepWords,
} from './alert-words.ts';
import { hour, longDate, shortDate } from './dates.ts';
import { type Html, markup } from './html.ts';
import { ACCENT, button, layout, MUTED } from './layout.ts';

/** What a reminder may say. No name: initials and reference only. */
export interface AlertMail {
  readonly step: string;
  readonly severity: Severity;
  readonly nature: Nature;
  readonly precision: Precision;
  readonly reference: string;
  readonly clientInitials: readonly string[];
  readonly label: Text;
  readonly effect: Text | null;
  readonly opensOn: Temporal.PlainDate | null;
  readonly prudentLastDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** The minute at which a limit in hours expires, on the clock of the court or office. */
  readonly expiresAt: Temporal.ZonedDateTime;
  /** The reader has let the last moment pass; false of a date that is for others to keep. */
  readonly isPast: boolean;
  /** Null: an ordinary reminder. */
  readonly correction: Correction | null;
  /** It could not be computed under the law of today. */
  readonly toVerify: boolean;
  /** Somebody says that it was done; a second person has to confirm it. */
  readonly claimed: { readonly on: Temporal.PlainDate; readonly by: string | null } | null;
  readonly daysLeft: number;
  readonly steps: readonly { readonly text: Text; readonly source: SourceRef | null }[];
  readonly questions: readonly Text[];
  readonly link: string;
  /** Where the reader acknowledges without signing in. */
  readonly acknowledgeLink: string;
}

/** The reader had been told of a date that no longer holds. */
interface Correction {
  readonly state: 'moved' | 'met' | 'ended';
  readonly toldLastDay: Temporal.PlainDate;
  readonly doneOn: Temporal.PlainDate | null;
  /** A colleague of the reader. */
  readonly doneBy: string | null;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The reminder of one step of one deadline, in the reader's language. */
export function renderAlertMail(mail: AlertMail, language: Language): RenderedMail {
  const who = [mail.reference, initialsOf(mail)].filter((part) => part !== '').join(' · ');
  const what = correctionText(mail, language) ?? byWhen(mail, language);
  const subject = `[${stepText(mail, language)}] ${mail.label[language]} — ${what} (${who})`;
  return {
    subject: headerText(subject.replaceAll('\u00a0', ' ')),
    text: asText(mail, language),
    html: asHtml(mail, language),
  };
}

function asHtml(mail: AlertMail, language: Language): string {
  const { colour } = SEVERITY_WORDS[mail.severity];
  const words = (text: Text) => item(markup`${text[language]}`);
  const content = markup`
<p style="margin:0 0 12px;font-size:14px;color:${MUTED};">${identity(mail, language)}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600;">${mail.label[language]}</h1>
${dateBox(mail, language)}
${otherReading(mail, language).map(remark)}
${section(ALERT_WORDS.why[language], stepItems(mail, language))}
${section(ALERT_WORDS.toCheck[language], mail.questions.map(words))}
${section(ALERT_WORDS.effect[language], mail.effect === null ? [] : [words(mail.effect)])}
${button(ALERT_WORDS.open[language], mail.link)}
<p style="margin:0 0 16px;font-size:14px;">${anchor(ALERT_WORDS.acknowledge[language], mail.acknowledgeLink)}</p>
<p style="margin:0;font-size:12px;color:${MUTED};word-break:break-all;">${mail.link}</p>`;
  return layout({
    language,
    preview: `${byWhen(mail, language)} — ${identity(mail, language)}`,
    accent: colour,
    content,
    footer: ALERT_WORDS.footer[language],
  });
}

/** The headline: how serious, what is asked, by when. */
function dateBox(mail: AlertMail, language: Language): Html {
  const { colour, mark, text } = SEVERITY_WORDS[mail.severity];
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0"
 style="background:#faf8f5;border-left:4px solid ${colour};"><tr><td style="padding:14px 18px;">
<div style="font-size:14px;font-weight:600;color:${colour};">${mark} ${text[language]} · ${stepText(mail, language)}</div>
${dateBlock(mail, language)}
</td></tr></table>`;
}

/** What is asked by when; of a correction, what has changed. */
function dateBlock(mail: AlertMail, language: Language): Html {
  const [first = '', ...others] = dateLines(mail, language);
  return markup`<div style="font-size:18px;font-weight:600;padding-top:6px;">${first}</div>
${others.map((line) => markup`<div style="font-size:14px;color:${MUTED};">${line}</div>`)}`;
}

function remark(text: string): Html {
  return markup`<p style="margin:10px 0 0;font-size:14px;color:${MUTED};">${text}</p>`;
}

function asText(mail: AlertMail, language: Language): string {
  const severity = SEVERITY_WORDS[mail.severity];
  const lines = [
    `${severity.mark} ${severity.text[language]} · ${stepText(mail, language)}`,
    mail.label[language],
    ...dateLines(mail, language),
    ...otherReading(mail, language),
    identity(mail, language),
    ...block(
      ALERT_WORDS.why[language],
      mail.steps.map((step) => stepLine(step, language)),
    ),
    ...block(
      ALERT_WORDS.toCheck[language],
      mail.questions.map((question) => question[language]),
    ),
    ...block(ALERT_WORDS.effect[language], mail.effect === null ? [] : [mail.effect[language]]),
    '',
    `${ALERT_WORDS.open[language]}: ${mail.link}`,
    `${ALERT_WORDS.acknowledge[language]}: ${mail.acknowledgeLink}`,
    '',
    '-- ',
    ALERT_WORDS.footer[language],
  ];
  return lines.join('\n');
}

/** @example 'vendredi 13 novembre 2026', or 'vendredi 4 décembre 2026, jusqu’à 18 h 20' for a limit in hours */
function byWhen(mail: AlertMail, language: Language): string {
  if (mail.precision === 'day') return longDate(mail.prudentLastDay, language);
  const day = longDate(mail.expiresAt.toPlainDate(), language);
  return `${day}, ${ALERT_WORDS.until[language]}\u00a0${hour(mail.expiresAt, language)}`;
}

/** What is asked, by when and how far away; of a correction, what has changed. */
export function dateLines(mail: AlertMail, language: Language): readonly string[] {
  const corrected = correctionText(mail, language);
  const asked = `${NATURE_WORDS[mail.nature][language]} ${byWhen(mail, language)}`;
  const away = distance(mail.daysLeft, language);
  const warned = [
    ...claimLines(mail, language),
    ...(mail.toVerify ? [ALERT_WORDS.toVerify[language]] : []),
  ];
  if (corrected === null) return [asked, away, ...warned];
  return mail.correction?.state === 'moved' ? [corrected, asked, away, ...warned] : [corrected];
}

function claimLines({ claimed }: AlertMail, language: Language): readonly string[] {
  return claimed === null
    ? []
    : [CLAIM_WORDS[language](shortDate(claimed.on, language), claimed.by)];
}

/** @example 'nouvelle date : 6 novembre 2026, au lieu du 13 novembre 2026' */
function correctionText(mail: AlertMail, language: Language): string | null {
  if (mail.correction === null) return null;
  const { state, toldLastDay, doneOn, doneBy } = mail.correction;
  const told = shortDate(toldLastDay, language);
  if (state === 'moved') {
    return CORRECTION_WORDS.moved[language](shortDate(mail.prudentLastDay, language), told);
  }
  if (state === 'ended') return CORRECTION_WORDS.ended[language](told);
  return CORRECTION_WORDS.met[language](doneOn && shortDate(doneOn, language), doneBy);
}

export function stepText({ step, correction, toVerify }: AlertMail, language: Language): string {
  const said = correction === null ? stepWords(step, language) : CORRECTION_WORDS.step[language];
  return toVerify ? `${said} · ${ALERT_WORDS.verify[language]}` : said;
}

function otherReading(mail: AlertMail, language: Language): readonly string[] {
  if (mail.lastDay.equals(mail.prudentLastDay)) return [];
  return [`${ALERT_WORDS.otherReading[language]} ${shortDate(mail.lastDay, language)}.`];
}

function identity(mail: AlertMail, language: Language): string {
  const parts = [`${ALERT_WORDS.reference[language]}\u00a0${mail.reference}`];
  const initials = initialsOf(mail);
  if (initials !== '') parts.push(`${ALERT_WORDS.client[language]}\u00a0${initials}`);
  return parts.join(' · ');
}

export function initialsOf(mail: AlertMail): string {
  return mail.clientInitials.join(', ');
}

function articleOf(source: SourceRef): string {
  return `${source.code} ${source.article}`.trim();
}

function stepLine(step: AlertMail['steps'][number], language: Language): string {
  const source = step.source === null ? '' : ` [${articleOf(step.source)}]`;
  return `${step.text[language]}${source}`;
}

function stepItems(mail: AlertMail, language: Language): readonly Html[] {
  return mail.steps.map(({ text, source }) => {
    if (source === null) return item(markup`${text[language]}`);
    return item(markup`${text[language]} ${anchor(articleOf(source), source.url)}`);
  });
}

function anchor(label: string, href: string): Html {
  return markup`<a href="${href}" style="color:${ACCENT};white-space:nowrap;">${label}</a>`;
}

function item(content: Html): Html {
  return markup`<li style="margin:0 0 6px;">${content}</li>`;
}

function section(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return markup``;
  return markup`<h2 style="margin:24px 0 8px;font-size:16px;font-weight:600;">${title}</h2>
<ul style="margin:0;padding-left:20px;font-size:15px;">${items}</ul>`;
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}
