import pg from 'pg';
import { Prisma } from '../generated/client.ts';

/** SQLSTATE deadlock_detected, and Prisma's word for it. */
const SACRIFICED = '40P01';
const SACRIFICED_BY_PRISMA = 'P2034';
const MOST_TRIES = 3;

/** A transaction that PostgreSQL gives up so that another can go on has written nothing: it is done again. */
export async function againIfSacrificed<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isSacrificed(error) || tries === MOST_TRIES) throw error;
    }
  }
}

function isSacrificed(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return error.code === SACRIFICED;
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && error.code === SACRIFICED_BY_PRISMA
  );
}
