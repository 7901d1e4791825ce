import { headerText } from '../mail/message.ts';
import type { RenderedMail } from './alert-mail.ts';
import { markup } from './html.ts';
import { ACCENT, button, layout, MUTED } from './layout.ts';

/** A mail to somebody who has no account, in their own language; its words are given as they will be read. */
export interface ClientMail {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly subject: string;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  /** That it opens once, and until when. */
  readonly once: string;
  readonly ignore: string;
  readonly link: string;
}

/** The link of a client. */
export function renderClientMail(mail: ClientMail): RenderedMail {
  const { language, direction, title, body, action, once, ignore, link } = mail;
  const content = markup`
<h1 style="margin:8px 0 12px;font-size:22px;line-height:1.3;font-weight:600;">${title}</h1>
<p style="margin:0;">${body}</p>
${button(action, link)}
<p dir="ltr" style="margin:0 0 16px;font-size:12px;color:${MUTED};word-break:break-all;">${link}</p>
<p style="margin:0;font-size:14px;color:${MUTED};">${once}</p>`;
  return {
    subject: headerText(mail.subject),
    text: [title, '', body, '', link, '', once, '', ignore].join('\n'),
    html: layout({ language, direction, preview: body, accent: ACCENT, content, footer: ignore }),
  };
}
