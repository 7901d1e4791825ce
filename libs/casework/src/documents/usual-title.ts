import { writtenDay } from '@quantieme/documents';
import { documentKind } from '@quantieme/law';

interface Untitled {
  /** An id of the law's catalogue. */
  readonly kind: string | null;
  readonly issuedOn: Temporal.PlainDate | null;
  readonly fileName: string;
}

const SCREENSHOTS = 'captures-rdv';

/**
 * What a document is called until somebody says otherwise: what it is, without what its kind accepts, else its file. In
 * French, as the inventories and letters that list it.
 */
export function usualTitle({ kind, issuedOn, fileName }: Untitled): string {
  if (kind === SCREENSHOTS)
    return issuedOn === null ? 'Capture d’écran' : `Capture d’écran du ${writtenDay(issuedOn)}`;
  const known = kind === null ? null : documentKind(kind);
  return known?.label.fr.replace(/\s*\(.*\)$/u, '') ?? fileName.replace(/\.[^.]+$/, '');
}
