import { createTransport } from 'nodemailer';
import type { Report } from '../../support/reports.ts';

/** Brings a report to a mail server, as the server of a recipient would. Refused: fails with its code. */
export async function bring(
  { sender, raw }: Report,
  {
    to,
    port,
    lmtp = false,
  }: { readonly to: string; readonly port: number; readonly lmtp?: boolean },
): Promise<string> {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    lmtp,
    ignoreTLS: true,
    name: 'mx.test',
  });
  try {
    const sent = await transport.sendMail({ envelope: { from: sender, to }, raw });
    return sent.response;
  } finally {
    transport.close();
  }
}

/** What the server answers that refuses it. */
export async function refusalOf(...asked: Parameters<typeof bring>): Promise<number> {
  const refused = await bring(...asked).then(
    () => null,
    (error: { responseCode?: number }) => error,
  );
  if (refused === null) throw new Error('It was taken');
  return refused.responseCode ?? 0;
}
