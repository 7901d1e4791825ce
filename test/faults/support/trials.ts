import { createDossier, type Context } from '@quantieme/casework';
import type { ApiClient } from '../../support/api-client.ts';

/** Dossiers in which nothing has happened yet: each is for one event, at a moment at which everything stops. */
export class Trials {
  readonly #left: string[];

  private constructor(readonly dossiers: readonly string[]) {
    this.#left = [...dossiers];
  }

  static async open(ctx: Context, count: number): Promise<Trials> {
    const dossiers: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const dossier = await createDossier(ctx, {
        procedure: 'oqtf',
        departement: '77',
        client: { familyName: 'Sissoko', givenNames: 'Demba' },
      });
      dossiers.push(dossier.id);
    }
    return new Trials(dossiers);
  }

  /** Fewer when there are no more. */
  take(count: number): readonly string[] {
    return this.#left.splice(0, count);
  }
}

/** An obligation to leave, notified the day before to somebody under house arrest: seven days. */
export function recordRemoval(
  client: ApiClient,
  dossierId: string,
  now: Temporal.Instant,
): Promise<number | null> {
  const on = String(now.toZonedDateTimeISO('Europe/Paris').toPlainDate().subtract({ days: 1 }));
  const body = {
    type: 'oqtf-notifiee',
    on,
    dates: { notifiedOn: on },
    details: { situation: 'assigne', departureDays: 0, channel: 'main', remediesStated: true },
  };
  return client.post(`/v1/dossiers/${dossierId}/events`, body).then(
    ({ status }) => status,
    () => null,
  );
}
