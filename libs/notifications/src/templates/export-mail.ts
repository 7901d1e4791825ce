import type { Language } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import type { RenderedMail } from './alert-mail.ts';
import { hour, longDate } from './dates.ts';
import { markup } from './html.ts';
import { ACCENT, button, layout } from './layout.ts';

/** Somebody has made a copy of everything a firm has. */
export interface ExportMail {
  readonly by: string;
  /** On the firm's clock. */
  readonly at: Temporal.ZonedDateTime;
  /** The file is deleted then. */
  readonly until: Temporal.ZonedDateTime;
  /** Page on which exports are listed. */
  readonly link: string;
}

/** Told to every owner, so that none is made behind their back. */
export function renderExportMail(mail: ExportMail, language: Language): RenderedMail {
  const words = WORDS[language];
  const said = [
    words.made(mail.by, longDate(mail.at.toPlainDate(), language), hour(mail.at, language)),
    words.kept(longDate(mail.until.toPlainDate(), language)),
    words.doubt,
  ];
  const content = markup`
<h1 style="margin:8px 0 12px;font-size:22px;line-height:1.3;font-weight:600;">${words.title}</h1>
${said.map((line) => markup`<p style="margin:0 0 12px;">${line}</p>`)}
${button(words.open, mail.link)}`;
  return {
    subject: headerText(words.title),
    text: [
      words.title,
      '',
      ...said,
      '',
      `${words.open}${words.colon} ${mail.link}`,
      '',
      words.footer,
    ].join('\n'),
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
    title: 'Un export complet du cabinet a été fait',
    made: (by: string, day: string, at: string) =>
      `${by} l’a demandé le ${day} à ${at}. Il contient toutes les données du cabinet, chiffrées avec une phrase secrète.`,
    kept: (day: string) =>
      `Il peut être téléchargé jusqu’au ${day}, puis il est supprimé du serveur.`,
    doubt:
      'Si vous n’en saviez rien, parlez-en tout de suite à cette personne, et changez son mot de passe.',
    open: 'Voir les exports',
    colon: '\u00a0:',
    footer: 'Vous recevez ce message parce que ce cabinet est le vôtre sur Quantième.',
  },
  en: {
    title: 'A complete export of the firm was made',
    made: (by: string, day: string, at: string) =>
      `${by} asked for it on ${day} at ${at}. It holds all the data of the firm, encrypted with a passphrase.`,
    kept: (day: string) => `It can be fetched until ${day}, then it is deleted from the server.`,
    doubt: 'If you did not know of it, talk to that person now, and change their password.',
    open: 'See the exports',
    colon: ':',
    footer: 'You receive this message because this firm is yours on Quantième.',
  },
} as const;
