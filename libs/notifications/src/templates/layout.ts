import { type Html, markup } from './html.ts';

export interface Layout {
  readonly language: string;
  /** Left out: from the left. */
  readonly direction?: 'ltr' | 'rtl';
  /** Shown by mail clients beside the subject, hidden in the mail. */
  readonly preview: string;
  readonly accent: string;
  readonly content: Html;
  readonly footer: string;
}

const FONT = 'font-family:Segoe UI,Helvetica,Arial,sans-serif;';
const PAPER = '#f4f2ee';
const INK = '#1c2430';
export const MUTED = '#5b6472';
export const ACCENT = '#1f3a68';

/** The frame of every mail: tables and inline styles only, as mail clients need them. */
export function layout({
  language,
  direction = 'ltr',
  preview,
  accent,
  content,
  footer,
}: Layout): string {
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light"><title>Quantième</title></head>
<body style="margin:0;padding:0;background:${PAPER};">
<div style="display:none;max-height:0;overflow:hidden;">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${PAPER};">
<tr><td align="center" style="padding:24px 12px;">
${card(accent, content)}
${below(footer)}
</td></tr></table>
</body></html>
`.source;
}

function card(accent: string, content: Html): Html {
  const frame = `background:#ffffff;border:1px solid #e2ded6;border-top:4px solid ${accent};`;
  return markup`<table role="presentation" width="600" cellpadding="0" cellspacing="0"
 style="width:100%;max-width:600px;border-radius:4px;${frame}">
<tr><td style="${FONT}padding:20px 28px 0;font-size:13px;letter-spacing:.06em;color:${MUTED};">QUANTIÈME</td></tr>
<tr><td style="${FONT}padding:8px 28px 28px;font-size:16px;line-height:1.5;color:${INK};">${content}</td></tr>
</table>`;
}

function below(footer: string): Html {
  return markup`<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;">
<tr><td style="${FONT}padding:16px 28px;font-size:12px;line-height:1.5;color:${MUTED};">${footer}</td></tr></table>`;
}

export function button(label: string, href: string): Html {
  const link = 'display:inline-block;padding:12px 22px;font-size:16px;font-weight:600;';
  return markup`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0 8px;">
<tr><td style="background:${ACCENT};border-radius:4px;">
<a href="${href}" style="${FONT}${link}color:#ffffff;text-decoration:none;">${label}</a></td></tr></table>`;
}
