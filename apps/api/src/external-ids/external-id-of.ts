import { Body, Controller, Delete, HttpCode, Put, type Type } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  EXTERNALLY_NAMED,
  removeExternalId,
  setExternalId,
  type Context,
  type ExternalIdKind,
} from '@quantieme/casework';
import { ExternalIdView, SetExternalIdBody } from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';

/** The same two routes under each resource that other software may name. */
function controllerFor(kind: ExternalIdKind): Type {
  const { collection, permission } = EXTERNALLY_NAMED[kind];

  @ApiTags('external-ids')
  @Controller(`v1/${collection}/:id/external-id`)
  class ExternalIdOfRecord {
    @Put()
    @Can(permission)
    @ApiOperation({
      summary: 'Set the id that the software that asks gives it, in the place of its last one',
    })
    @ApiOkResponse({ type: ExternalIdView })
    set(
      @Ctx() ctx: Context,
      @Id() id: string,
      @Body() { externalId }: SetExternalIdBody,
    ): Promise<ExternalIdView> {
      return setExternalId(ctx, { kind, id }, externalId);
    }

    @Delete()
    @Can(permission)
    @HttpCode(204)
    @ApiOperation({ summary: 'Forget the id that the software that asks gave it' })
    @ApiNoContentResponse()
    remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
      return removeExternalId(ctx, { kind, id });
    }
  }
  // Operations of the contract are named after their class.
  Object.defineProperty(ExternalIdOfRecord, 'name', { value: `ExternalIdOf_${collection}` });
  return ExternalIdOfRecord;
}

export const EXTERNAL_ID_CONTROLLERS: readonly Type[] = (
  Object.keys(EXTERNALLY_NAMED) as readonly ExternalIdKind[]
).map(controllerFor);
