import pg from 'pg';
import { Prisma } from './generated/client.ts';

export type ViolationKind = 'unique' | 'foreign-key' | 'check';

export interface Violation {
  readonly kind: ViolationKind;
  /** Name of the constraint or unique index, as in the migrations. */
  readonly constraint: string | null;
}

const BY_STATE: Readonly<Record<string, ViolationKind>> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '23514': 'check',
};

/** Which rule of the schema a statement broke, whether Prisma or SQL ran it; null for any other error. */
export function violationOf(error: unknown): Violation | null {
  if (error instanceof pg.DatabaseError) {
    const kind = BY_STATE[error.code ?? ''];
    return kind === undefined ? null : { kind, constraint: error.constraint ?? null };
  }
  if (error instanceof Prisma.PrismaClientKnownRequestError) return violationOfPrisma(error);
  return null;
}

interface DriverCause {
  readonly originalCode?: string;
  readonly originalMessage?: string;
}

function violationOfPrisma(error: Prisma.PrismaClientKnownRequestError): Violation | null {
  const adapterError = error.meta?.['driverAdapterError'] as { cause?: DriverCause } | undefined;
  const kind = BY_STATE[adapterError?.cause?.originalCode ?? ''];
  if (kind === undefined) return null;
  const constraint = /constraint "([^"]+)"/.exec(adapterError?.cause?.originalMessage ?? '')?.[1];
  return { kind, constraint: constraint ?? null };
}
