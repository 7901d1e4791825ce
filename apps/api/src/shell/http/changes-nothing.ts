import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const CHANGES_NOTHING = 'quantieme:changes-nothing';

/** A POST only because its question is long: it may be asked again without any care. */
export function ChangesNothing(): MethodDecorator {
  return applyDecorators(
    SetMetadata(CHANGES_NOTHING, true),
    ApiExtension('x-changes-nothing', true),
  );
}
