import type { Services } from '../context.ts';
import { DomainError } from '../domain-error.ts';

/** Ready means the database answers; `now` is what the product takes for the present moment. */
export async function readiness(services: Services): Promise<{ status: 'ready'; now: string }> {
  try {
    await services.database.login.query('SELECT 1', []);
  } catch {
    throw new DomainError('unavailable', 'server/not-ready', {
      fr: 'La base de données ne répond pas. Réessayez dans un instant.',
      en: 'The database does not answer. Try again in a moment.',
    });
  }
  return { status: 'ready', now: services.clock.now().toString({ smallestUnit: 'millisecond' }) };
}
