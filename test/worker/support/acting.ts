import type { Context } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import type { Clock } from '@quantieme/settings';
import type { BuiltUser } from '../../support/builders.ts';
import { SECRET_KEY, type Workshop } from './test-worker.ts';

/** A lawyer at work, as the use cases see one. */
export function actingAs(workshop: Workshop, user: BuiltUser, clock: Clock): Context {
  return {
    database: workshop.database,
    clock,
    secretKey: SECRET_KEY,
    embedded: true,
    transports: openTransports({ sms: null }),
    wake: () => undefined,
    actor: {
      firmId: user.scope.firmId,
      userId: user.id,
      role: 'owner',
      isLawyer: true,
      locale: 'fr',
      sessionId: user.id,
      timeZone: 'Europe/Paris',
    },
    language: 'fr',
    requestId: 'test',
  };
}
