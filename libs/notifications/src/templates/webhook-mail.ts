import type { Language } from '@quantieme/law';
import { headerText } from '../mail/message.ts';
import type { RenderedMail } from './alert-mail.ts';
import { markup } from './html.ts';
import { ACCENT, button, layout } from './layout.ts';

/** An endpoint of the firm is not called any more. */
export interface WebhookMail {
  readonly firmName: string;
  /** Of its address, which may hold a key further on. */
  readonly host: string;
  /** It says that it is gone for good; otherwise it has taken nothing for three days. */
  readonly gone: boolean;
  /** Where it is switched on again. */
  readonly link: string;
}

/** Told to the owners of the firm. */
export function renderWebhookMail(mail: WebhookMail, language: Language): RenderedMail {
  const { host, gone, firmName, link } = mail;
  const words = WORDS[language];
  const said = [gone ? words.gone(host) : words.failing(host), words.waits];
  const content = markup`
<h1 style="margin:8px 0 12px;font-size:22px;line-height:1.3;font-weight:600;">${words.title}</h1>
${said.map((line) => markup`<p style="margin:0 0 12px;">${line}</p>`)}
${button(words.open, link)}`;
  const footer = words.footer(firmName);
  return {
    subject: headerText(words.subject(host)),
    text: [words.title, '', ...said, '', `${words.open}: ${link}`, '', footer].join('\n'),
    html: layout({ language, preview: said.join(' '), accent: ACCENT, content, footer }),
  };
}

const WORDS = {
  fr: {
    subject: (host: string) => `Webhook désactivé\u00a0: ${host}`,
    title: 'Un webhook du cabinet n’est plus appelé',
    gone: (host: string) => `${host} a répondu que cette adresse n’existe plus (HTTP 410).`,
    failing: (host: string) => `${host} n’a accepté aucun appel depuis trois jours.`,
    waits:
      'Rien n’est perdu\u00a0: ce qui change dans les dossiers attend, et partira dans l’ordre dès que vous le réactiverez.',
    open: 'Voir les webhooks',
    footer: (firm: string) =>
      `Vous recevez ce message parce que ${firm} est votre cabinet sur Quantième.`,
  },
  en: {
    subject: (host: string) => `Webhook switched off: ${host}`,
    title: 'A webhook of the firm is not called any more',
    gone: (host: string) => `${host} answered that this address no longer exists (HTTP 410).`,
    failing: (host: string) => `${host} has taken no call for three days.`,
    waits:
      'Nothing is lost: what changes in cases waits, and will leave in order as soon as you switch it on again.',
    open: 'See the webhooks',
    footer: (firm: string) => `You receive this message because ${firm} is yours on Quantième.`,
  },
} as const;
