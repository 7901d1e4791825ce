import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@quantieme/casework';

/** What a route demands of its caller. A route without one fails at boot. */
export type Access = 'public' | { readonly permission: Permission };

export const ACCESS = 'quantieme:access';

/** The caller must be signed in and hold this permission. */
export function Can(permission: Permission): CustomDecorator {
  return SetMetadata(ACCESS, { permission } satisfies Access);
}

/** Anybody may call: sign-in, links of mails, probes. */
export function Public(): CustomDecorator {
  return SetMetadata(ACCESS, 'public' satisfies Access);
}
