import { PDFDocument } from '@cantoo/pdf-lib';
import type { ApiClient, Answer } from './api-client.ts';

export interface FileOfTests {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Uint8Array;
  /** What goes before it, as JSON in the field `event`. */
  readonly event?: unknown;
}

/** A real PDF with a line of text a page. */
export async function aPdf(...lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const line of lines) pdf.addPage().drawText(line, { x: 40, y: 700, size: 14 });
  return pdf.save();
}

/** The body that a browser sends for a file, and its type. */
async function multipart({ name, type = '', bytes, event }: FileOfTests) {
  const form = new FormData();
  if (event !== undefined)
    form.append('event', typeof event === 'string' ? event : JSON.stringify(event));
  form.append('file', new File([Uint8Array.from(bytes)], name, { type }));
  const sent = new Response(form);
  const contentType = sent.headers.get('content-type') ?? '';
  return { body: new Uint8Array(await sent.arrayBuffer()), contentType };
}

/** Sends a file to a route that takes one. */
export async function upload(
  client: ApiClient,
  path: string,
  file: FileOfTests,
  headers: Readonly<Record<string, string>> = {},
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
): Promise<Answer<any>> {
  const { body, contentType } = await multipart(file);
  return client.post(path, body, { 'content-type': contentType, ...headers });
}
