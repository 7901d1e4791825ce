import type { Language, Text } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import type { RenderedMail } from './alert-mail.ts';
import { hour, longDate } from './dates.ts';
import { markup } from './html.ts';
import { ACCENT, button, layout } from './layout.ts';

/** Something of the machine stands still, or goes again. */
export interface WatchMail {
  readonly title: Text;
  /** What to do; null: it is over. */
  readonly remedy: Text | null;
  /** On the firm's clock. */
  readonly since: Temporal.ZonedDateTime;
  /** Page on which the state of alerts is shown. */
  readonly link: string;
}

/** Told to the owners of a firm by another way than the reminders themselves. */
export function renderWatchMail(mail: WatchMail, language: Language): RenderedMail {
  const words = WORDS[language];
  const title = mail.title[language];
  const state = mail.remedy === null ? words.over : words.wrong;
  const since = words.since(
    longDate(mail.since.toPlainDate(), language),
    hour(mail.since, language),
  );
  const said = [since, mail.remedy?.[language] ?? words.caughtUp];
  const content = markup`
<h1 style="margin:8px 0 12px;font-size:22px;line-height:1.3;font-weight:600;">${title}</h1>
${said.map((line) => markup`<p style="margin:0 0 12px;">${line}</p>`)}
${button(words.open, mail.link)}`;
  return {
    subject: headerText(`${state}\u00a0: ${title}`),
    text: [title, '', ...said, '', `${words.open}: ${mail.link}`, '', words.footer].join('\n'),
    html: layout({
      language,
      preview: said.join(' '),
      accent: ACCENT,
      content,
      footer: words.footer,
    }),
  };
}

const WORDS = {
  fr: {
    wrong: 'Quantième demande votre attention',
    over: 'C’est rétabli',
    since: (day: string, at: string) => `Depuis le ${day} à ${at}.`,
    caughtUp: 'Tout fonctionne de nouveau. Ce qui attendait part maintenant.',
    open: 'Voir l’état des alertes',
    footer: 'Vous recevez ce message parce que ce cabinet est le vôtre sur Quantième.',
  },
  en: {
    wrong: 'Quantième needs your attention',
    over: 'Back to normal',
    since: (day: string, at: string) => `Since ${day} at ${at}.`,
    caughtUp: 'Everything works again. What was waiting is leaving now.',
    open: 'See the state of alerts',
    footer: 'You receive this message because this firm is yours on Quantième.',
  },
} as const;
