import {
  letterPage,
  OfficeFailed,
  officePdf,
  printLetter,
  type Office,
  type PrintedLetter,
} from '@quantieme/documents';
import type { Services } from '../context.ts';

const OFFICE_TIMEOUT_MS = 25_000;

/** LibreOffice where there is one; null: there is none. */
export function officeOf({ officePath = null }: Pick<Services, 'officePath'>): Office | null {
  return officePath === null ? null : { path: officePath, timeoutMs: OFFICE_TIMEOUT_MS };
}

/** `printedBy`: what made the PDF. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly printedBy: 'libreoffice' | 'quantieme';
}

/** A letter on paper: by LibreOffice where there is one, else by the product itself. */
export async function printWordFile(
  services: Pick<Services, 'officePath'>,
  docx: Uint8Array,
  said: Omit<PrintedLetter, 'page'>,
): Promise<Printed> {
  const office = officeOf(services);
  const byOffice = office === null ? null : await tryOffice(docx, office);
  if (byOffice !== null) return { bytes: byOffice, printedBy: 'libreoffice' };
  const bytes = await printLetter({ ...said, page: await letterPage(docx) });
  return { bytes, printedBy: 'quantieme' };
}

/** Null where LibreOffice fails: the answer says who printed. */
async function tryOffice(docx: Uint8Array, office: Office): Promise<Uint8Array | null> {
  try {
    return await officePdf(docx, office);
  } catch (error) {
    if (error instanceof OfficeFailed) return null;
    throw error;
  }
}
