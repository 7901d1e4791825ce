import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@quantieme/casework';

/** What a route demands of its caller. A route without one fails at boot. */
export type Access = 'public' | { readonly permission: Permission; readonly peopleOnly: boolean };

export const ACCESS = 'quantieme:access';

/**
 * The caller must be signed in, or hold a token, with this permission; the contract says which. `people-only`: what is somebody's
 * own, or makes a link that would outlive the token.
 */
export function Can(
  permission: Permission,
  who: 'everybody' | 'people-only' = 'everybody',
): MethodDecorator & ClassDecorator {
  const peopleOnly = who === 'people-only';
  const access: Access = { permission, peopleOnly };
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ApiExtension('x-permission', permission),
    ...(peopleOnly ? [ApiExtension('x-people-only', true)] : []),
  );
}

/** Anybody may call: sign-in, links of mails, probes. */
export function Public(): MethodDecorator & ClassDecorator {
  const access: Access = 'public';
  return applyDecorators(SetMetadata(ACCESS, access), ApiExtension('x-public', true));
}
