import type { Text } from '../../text.ts';
import { documentKind } from '../catalogue/index.ts';
import type { RejectionCode } from '../rejection.ts';
import { ARABIC_KINDS } from './arabic-kinds.ts';
import { REASONS } from './reasons.ts';

/** Words for a client, who may read Arabic alone. */
export interface ClientText extends Text {
  readonly ar: string;
}

/** What a document is called before a client; papers bear French names, which Arabic readers are shown too. */
export function clientLabels(kind: string): ClientText | null {
  const label = documentKind(kind)?.label;
  const ar = ARABIC_KINDS[kind];
  return label === undefined || ar === undefined ? null : { ...label, ar };
}

/** Why a document was turned down, and what to send instead; null for a code that is not known. */
export function rejectionForClient(code: string): ClientText | null {
  return (REASONS as Readonly<Record<string, ClientText>>)[code as RejectionCode] ?? null;
}
