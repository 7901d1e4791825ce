import type { Language } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import type { RenderedMail } from './alert-mail.ts';
import { hour, longDate } from './dates.ts';
import { markup } from './html.ts';
import { ACCENT, button, layout, MUTED } from './layout.ts';

export interface AccountMail {
  readonly kind: 'invitation' | 'password-reset';
  readonly firmName: string;
  /** Who invites; null when it isn't known or for a reset. */
  readonly inviter: string | null;
  readonly link: string;
  /** End of the link's life, on the firm's clock. */
  readonly expiresAt: Temporal.ZonedDateTime;
}

interface Words {
  readonly subject: string;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly ignore: string;
}

/** An invitation or a password reset, in the language asked for. */
export function renderAccountMail(mail: AccountMail, language: Language): RenderedMail {
  const words = WORDS[language][mail.kind](mail);
  const until = untilWhen(mail, language);
  const content = markup`
<h1 style="margin:8px 0 12px;font-size:22px;line-height:1.3;font-weight:600;">${words.title}</h1>
<p style="margin:0;">${words.body}</p>
${button(words.action, mail.link)}
<p style="margin:0 0 16px;font-size:12px;color:${MUTED};word-break:break-all;">${mail.link}</p>
<p style="margin:0;font-size:14px;color:${MUTED};">${until}</p>`;
  return {
    subject: headerText(words.subject),
    text: [
      words.title,
      '',
      words.body,
      '',
      `${words.action}: ${mail.link}`,
      '',
      until,
      '',
      words.ignore,
    ].join('\n'),
    html: layout({ language, preview: words.body, accent: ACCENT, content, footer: words.ignore }),
  };
}

function untilWhen({ expiresAt }: AccountMail, language: Language): string {
  const day = longDate(expiresAt.toPlainDate(), language);
  const time = hour(expiresAt, language);
  if (language === 'fr') return `Ce lien sert une seule fois et vaut jusqu’au ${day} à ${time}.`;
  return `This link works once, until ${day} at ${time}.`;
}

const WORDS: Readonly<Record<Language, Record<AccountMail['kind'], (mail: AccountMail) => Words>>> =
  {
    fr: {
      invitation: ({ firmName, inviter }) => ({
        subject: `${firmName} vous invite sur Quantième`,
        title: `Rejoignez ${firmName} sur Quantième`,
        body: `${inviter ?? 'Le cabinet'} vous ouvre un accès aux dossiers et aux échéances du cabinet. Choisissez votre mot de passe pour entrer.`,
        action: 'Accepter l’invitation',
        ignore:
          'Si vous n’attendiez pas cette invitation, ne faites rien\u00a0: elle s’éteindra d’elle-même.',
      }),
      'password-reset': () => ({
        subject: 'Votre mot de passe Quantième',
        title: 'Choisissez un nouveau mot de passe',
        body: 'Quelqu’un, sans doute vous, a demandé à changer le mot de passe de ce compte.',
        action: 'Choisir un mot de passe',
        ignore: 'Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe reste le même.',
      }),
    },
    en: {
      invitation: ({ firmName, inviter }) => ({
        subject: `${firmName} invites you to Quantième`,
        title: `Join ${firmName} on Quantième`,
        body: `${inviter ?? 'The firm'} gives you access to the firm’s cases and deadlines. Choose your password to come in.`,
        action: 'Accept the invitation',
        ignore: 'If you did not expect this invitation, do nothing: it will expire by itself.',
      }),
      'password-reset': () => ({
        subject: 'Your Quantième password',
        title: 'Choose a new password',
        body: 'Somebody, probably you, asked to change the password of this account.',
        action: 'Choose a password',
        ignore: 'If it was not you, do nothing: your password stays the same.',
      }),
    },
  };
