import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@quantieme/casework';

/** What a route demands of its caller. A route without one fails at boot. */
export type Access = 'public' | { readonly permission: Permission };

export const ACCESS = 'quantieme:access';

/** The caller must be signed in and hold this permission; the contract says which. */
export function Can(permission: Permission): MethodDecorator & ClassDecorator {
  const access: Access = { permission };
  return applyDecorators(SetMetadata(ACCESS, access), ApiExtension('x-permission', permission));
}

/** Anybody may call: sign-in, links of mails, probes. */
export function Public(): MethodDecorator & ClassDecorator {
  const access: Access = 'public';
  return applyDecorators(SetMetadata(ACCESS, access), ApiExtension('x-public', true));
}
