import { isJsonObject, unknownFields } from './json.ts';
import { problem, type Problem } from './problem.ts';

export const PROOF_KINDS = [
  'lrar-ar',
  'portal-log',
  'screenshot',
  'court-receipt',
  'email',
  'hand-delivery',
  'declared-by-client',
] as const;

export type ProofKind = (typeof PROOF_KINDS)[number];

/** How a date can be proved; what the client merely declares is weak. */
export interface Proof {
  readonly kind: ProofKind;
  readonly documentId: string | null;
}

export interface ProofRead {
  readonly proof: Proof | null;
  readonly problems: readonly Problem[];
}

export function readProof(value: unknown): ProofRead {
  if (value === undefined || value === null) return { proof: null, problems: [] };
  const list = PROOF_KINDS.join(', ');
  const wrong = (pointer: string) =>
    problem(
      pointer,
      'event/wrong-value',
      `Preuve inconnue. Preuves admises : ${list}.`,
      `Unknown proof. Proofs allowed: ${list}.`,
    );
  if (!isJsonObject(value)) return { proof: null, problems: [wrong('/proof')] };
  const unknown = unknownFields(value, ['kind', 'documentId'], '/proof');
  const { kind, documentId = null } = value;
  const problems = [
    ...unknown,
    ...(isProofKind(kind) ? [] : [wrong('/proof/kind')]),
    ...(documentId === null || typeof documentId === 'string' ? [] : [wrong('/proof/documentId')]),
  ];
  return problems.length === 0 && isProofKind(kind)
    ? { proof: { kind, documentId: documentId as string | null }, problems: [] }
    : { proof: null, problems };
}

function isProofKind(value: unknown): value is ProofKind {
  return (PROOF_KINDS as readonly unknown[]).includes(value);
}
