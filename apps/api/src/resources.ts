import type { Type } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module.ts';
import { MailboxModule } from './mailbox/mailbox.module.ts';
import { AlertsModule } from './alerts/alerts.module.ts';
import { DeadlinesModule } from './deadlines/deadlines.module.ts';
import { DossiersModule } from './dossiers/dossiers.module.ts';
import { PersonsModule } from './persons/persons.module.ts';
import { StreamModule } from './stream/stream.module.ts';

/** One module for each folder of resources. */
export const RESOURCES: readonly Type[] = [
  StreamModule,
  PersonsModule,
  DossiersModule,
  DeadlinesModule,
  AlertsModule,
  IdentityModule,
  MailboxModule,
];
