import { SetMetadata } from '@nestjs/common';

export const SECRET = 'quantieme:secret';

/** The answer opens something and is told once: it is kept nowhere, not even to be given again. */
export function Secret(): MethodDecorator {
  return SetMetadata(SECRET, true);
}
