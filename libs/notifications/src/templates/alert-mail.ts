import type { Nature, Precision, Severity } from '@quantieme/deadlines';
import type { Language, SourceRef, Text } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import { ALERT_WORDS, distance, NATURE_WORDS, SEVERITY_WORDS } from './alert-words.ts';
import { hour, longDate, shortDate } from './dates.ts';
import { html, type Html } from './html.ts';
import { button, layout, MUTED } from './layout.ts';

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
  readonly daysLeft: number;
  readonly steps: readonly { readonly text: Text; readonly source: SourceRef | null }[];
  readonly questions: readonly Text[];
  readonly link: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The reminder of one step of one deadline, in the reader's language. */
export function renderAlertMail(mail: AlertMail, language: Language): RenderedMail {
  const who = [mail.reference, initialsOf(mail)].filter((part) => part !== '').join(' · ');
  const subject = `[${mail.step}] ${mail.label[language]} — ${byWhen(mail, language)} (${who})`;
  return {
    subject: headerText(subject.replaceAll('\u00a0', ' ')),
    text: asText(mail, language),
    html: asHtml(mail, language),
  };
}

function asHtml(mail: AlertMail, language: Language): string {
  const severity = SEVERITY_WORDS[mail.severity];
  const content = html` <p style="margin:0 0 12px;font-size:14px;color:${MUTED};">
      ${identity(mail, language)}
    </p>
    <h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600;">
      ${mail.label[language]}
    </h1>
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style="background:#faf8f5;border-left:4px solid ${severity.colour};"
    >
      <tr>
        <td style="padding:14px 18px;">
          <div style="font-size:14px;font-weight:600;color:${severity.colour};">
            ${severity.mark} ${severity.text[language]} · ${mail.step}
          </div>
          <div style="font-size:14px;color:${MUTED};padding-top:6px;">
            ${NATURE_WORDS[mail.nature][language]}
          </div>
          <div style="font-size:20px;font-weight:600;">${byWhen(mail, language)}</div>
          <div style="font-size:14px;color:${MUTED};">${distance(mail.daysLeft, language)}</div>
        </td>
      </tr>
    </table>
    ${otherReading(mail, language).map((text) => html`<p style="margin:10px 0 0;font-size:14px;color:${MUTED};">${text}</p>`)}
    ${section(
      ALERT_WORDS.why[language],
      mail.steps.map((step) => stepItem(step, language)),
    )}
    ${section(
      ALERT_WORDS.toCheck[language],
      mail.questions.map((question) => item(html`${question[language]}`)),
    )}
    ${section(ALERT_WORDS.effect[language], mail.effect === null ? [] : [item(html`${mail.effect[language]}`)])}
    ${button(ALERT_WORDS.open[language], mail.link)}
    <p style="margin:0;font-size:12px;color:${MUTED};word-break:break-all;">${mail.link}</p>`;
  return layout({
    language,
    preview: `${byWhen(mail, language)} — ${identity(mail, language)}`,
    accent: severity.colour,
    content,
    footer: ALERT_WORDS.footer[language],
  });
}

function asText(mail: AlertMail, language: Language): string {
  const severity = SEVERITY_WORDS[mail.severity];
  const lines = [
    `${severity.mark} ${severity.text[language]} · ${mail.step}`,
    mail.label[language],
    `${NATURE_WORDS[mail.nature][language]} ${byWhen(mail, language)} (${distance(mail.daysLeft, language)})`,
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

function initialsOf(mail: AlertMail): string {
  return mail.clientInitials.join(', ');
}

function articleOf(source: SourceRef): string {
  return `${source.code} ${source.article}`.trim();
}

function stepLine(step: AlertMail['steps'][number], language: Language): string {
  const source = step.source === null ? '' : ` [${articleOf(step.source)}]`;
  return `${step.text[language]}${source}`;
}

function stepItem(step: AlertMail['steps'][number], language: Language): Html {
  const { source } = step;
  if (source === null) return item(html`${step.text[language]}`);
  return item(
    html`${step.text[language]}
      <a href="${source.url}" style="color:#1f3a68;white-space:nowrap;">${articleOf(source)}</a>`,
  );
}

function item(content: Html): Html {
  return html`<li style="margin:0 0 6px;">${content}</li>`;
}

function section(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return html``;
  return html`<h2 style="margin:24px 0 8px;font-size:16px;font-weight:600;">${title}</h2>
    <ul style="margin:0;padding-left:20px;font-size:15px;">
      ${items}
    </ul>`;
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}
