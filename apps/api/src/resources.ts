import type { Type } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module.ts';
import { MailboxModule } from './mailbox/mailbox.module.ts';

/** One module for each folder of resources. */
export const RESOURCES: readonly Type[] = [IdentityModule, MailboxModule];
