import type { Type } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module.ts';

/** One module for each folder of resources. */
export const RESOURCES: readonly Type[] = [IdentityModule];
