import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { listExternalIds, type Context } from '@quantieme/casework';
import { ExternalIdPage, ExternalIdsQuery } from '@quantieme/contracts';
import { Can, Ctx, Paged } from '../shell/index.ts';

@ApiTags('external-ids')
@Controller('v1/external-ids')
export class ExternalIdsController {
  @Get()
  @Can('dossier:list')
  @Paged()
  @ApiOperation({
    summary: 'What the software that asks calls records of the firm, both ways round',
    description: 'Each client sees its own names alone. A person has none.',
  })
  @ApiOkResponse({ type: ExternalIdPage })
  list(@Ctx() ctx: Context, @Query() query: ExternalIdsQuery): Promise<ExternalIdPage> {
    return listExternalIds(ctx, query);
  }
}
