import type { Language } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import {
  type AlertMail,
  dateLines,
  initialsOf,
  type RenderedMail,
  stepText,
} from './alert-mail.ts';
import { ALERT_WORDS, SEVERITY_WORDS } from './alert-words.ts';
import { shortDate } from './dates.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { type Html, markup } from './html.ts';
import { ACCENT, button, layout, MUTED } from './layout.ts';

/** Several reminders in one mail: those of a day, or those of one case. */
export interface DigestMail {
  readonly alerts: readonly AlertMail[];
  /** Where the reader acknowledges without signing in. */
  readonly acknowledgeLink: string;
}

/** The reminders of one case, the gravest and the nearest first. */
interface CaseBlock {
  readonly name: string;
  readonly alerts: readonly AlertMail[];
}

interface Section {
  readonly title: string | null;
  readonly colour: string;
  readonly cases: readonly CaseBlock[];
}

/** What is past comes first, then the rest case by case, in the reader's language. */
export function renderDigestMail(mail: DigestMail, language: Language): RenderedMail {
  const sections = sectionsOf(mail, language);
  const subject = subjectOf(mail.alerts, language);
  return {
    subject: headerText(subject.replaceAll('\u00a0', ' ')),
    text: asText(sections, mail, language),
    html: asHtml(sections, { mail, subject, language }),
  };
}

/** @example '3 échéances, dont 2 forclusions, 1 dépassée – la prochaine le 13 novembre 2026' */
function subjectOf(all: readonly AlertMail[], language: Language): string {
  const alerts = all.filter(({ correction }) => correction === null);
  const fatal = alerts.filter(({ severity }) => severity === 'fatal').length;
  const past = alerts.filter(({ isPast }) => isPast).length;
  const counts = DIGEST_WORDS.counts[language]({
    alerts: alerts.length,
    fatal,
    past,
    corrections: all.length - alerts.length,
  });
  const [next] = alerts.filter(({ daysLeft }) => daysLeft >= 0).toSorted(byDate);
  const cases = new Set(all.map(nameOf));
  const of = cases.size === 1 ? ` (${[...cases].join('')})` : '';
  if (next === undefined) return `${counts}${of}`;
  const on = shortDate(next.prudentLastDay, language);
  return `${counts}${of} – ${DIGEST_WORDS.next[language]} ${on}`;
}

function sectionsOf({ alerts }: DigestMail, language: Language): readonly Section[] {
  const isCorrection = ({ correction }: AlertMail) => correction !== null;
  const corrected = alerts.filter(isCorrection);
  const past = alerts.filter((alert) => alert.isPast && !isCorrection(alert));
  const ahead = alerts.filter((alert) => !alert.isPast && !isCorrection(alert));
  const colour = SEVERITY_WORDS.fatal.colour;
  const alone = ahead.length === alerts.length;
  const sections = [
    { title: DIGEST_WORDS.past[language], colour, cases: casesOf(past) },
    { title: DIGEST_WORDS.corrected[language], colour: ACCENT, cases: casesOf(corrected) },
    {
      title: alone ? null : DIGEST_WORDS.ahead[language],
      colour: MUTED,
      cases: casesOf(ahead),
    },
  ];
  return sections.filter(({ cases }) => cases.length > 0);
}

function casesOf(alerts: readonly AlertMail[]): readonly CaseBlock[] {
  const ordered = alerts.toSorted((a, b) => gravityOf(a) - gravityOf(b) || byDate(a, b));
  const blocks = Map.groupBy(ordered, nameOf);
  return [...blocks].map(([name, ofCase]) => ({ name, alerts: ofCase }));
}

function gravityOf({ severity }: AlertMail): number {
  return ['fatal', 'important', 'information'].indexOf(severity);
}

function byDate(a: AlertMail, b: AlertMail): number {
  return a.expiresAt.epochMilliseconds - b.expiresAt.epochMilliseconds;
}

/** @example '2026-041 · A. D.' */
function nameOf(alert: AlertMail): string {
  return [alert.reference, initialsOf(alert)].filter((part) => part !== '').join(' · ');
}

interface Page {
  readonly mail: DigestMail;
  readonly subject: string;
  readonly language: Language;
}

function asHtml(sections: readonly Section[], { mail, subject, language }: Page): string {
  const gravest = mail.alerts.toSorted((a, b) => gravityOf(a) - gravityOf(b))[0]?.severity;
  const content = markup`
<h1 style="margin:0 0 4px;font-size:20px;line-height:1.35;font-weight:600;">${subject}</h1>
${sections.map((section) => sectionHtml(section, language))}
${button(ALERT_WORDS.acknowledgeAll[language], mail.acknowledgeLink)}`;
  return layout({
    language,
    preview: mail.alerts.map((alert) => alert.label[language]).join(' · '),
    accent: SEVERITY_WORDS[gravest ?? 'information'].colour,
    content,
    footer: DIGEST_WORDS.footer[language],
  });
}

function sectionHtml({ title, colour, cases }: Section, language: Language): Html {
  const style = `margin:24px 0 0;font-size:14px;font-weight:600;color:${colour};`;
  const heading = title === null ? null : markup`<p style="${style}">${title}</p>`;
  return markup`${heading}${cases.map((block) => caseHtml(block, language))}`;
}

function caseHtml({ name, alerts }: CaseBlock, language: Language): Html {
  return markup`<h2 style="margin:20px 0 6px;font-size:14px;font-weight:600;color:${MUTED};">${name}</h2>
${alerts.map((alert) => alertHtml(alert, language))}`;
}

function alertHtml(alert: AlertMail, language: Language): Html {
  const { colour, mark, text } = SEVERITY_WORDS[alert.severity];
  const link = `color:${ACCENT};font-size:16px;font-weight:600;text-decoration:none;`;
  const [first = '', ...others] = dateLines(alert, language);
  return markup`<table role="presentation" width="100%" cellpadding="0" cellspacing="0"
 style="margin:0 0 8px;background:#faf8f5;border-left:4px solid ${colour};"><tr><td style="padding:10px 14px;">
<div style="font-size:13px;font-weight:600;color:${colour};">${mark} ${text[language]} · ${stepText(alert, language)}</div>
<div style="padding:2px 0;"><a href="${alert.link}" style="${link}">${alert.label[language]}</a></div>
<div style="font-size:14px;font-weight:600;">${first}</div>
${others.map((line) => markup`<div style="font-size:14px;color:${MUTED};">${line}</div>`)}
</td></tr></table>`;
}

function asText(sections: readonly Section[], mail: DigestMail, language: Language): string {
  const lines = [
    subjectOf(mail.alerts, language),
    ...sections.flatMap(({ title, cases }) => [
      ...(title === null ? [] : ['', title.toUpperCase()]),
      ...cases.flatMap((block) => caseLines(block, language)),
    ]),
    '',
    `${ALERT_WORDS.acknowledgeAll[language]}: ${mail.acknowledgeLink}`,
    '',
    '-- ',
    DIGEST_WORDS.footer[language],
  ];
  return lines.join('\n');
}

function caseLines({ name, alerts }: CaseBlock, language: Language): readonly string[] {
  return ['', name, ...alerts.flatMap((alert) => alertLines(alert, language))];
}

function alertLines(alert: AlertMail, language: Language): readonly string[] {
  const { mark, text } = SEVERITY_WORDS[alert.severity];
  const step = stepText(alert, language);
  return [
    `${mark} ${text[language]} · ${step} · ${alert.label[language]}`,
    ...dateLines(alert, language).map((line) => `  ${line}`),
    `  ${alert.link}`,
  ];
}
