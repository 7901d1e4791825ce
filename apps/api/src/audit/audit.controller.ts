import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readAudit, type Context } from '@quantieme/casework';
import { AuditPage, AuditQuery } from '@quantieme/contracts';
import { Can, Ctx, Paged } from '../shell/index.ts';

@ApiTags('audit')
@Controller('v1/audit')
export class AuditController {
  @Get()
  @Can('audit:read')
  @Paged()
  @ApiOperation({ summary: 'Who changed what, newest first' })
  @ApiOkResponse({ type: AuditPage })
  list(@Ctx() ctx: Context, @Query() query: AuditQuery): Promise<AuditPage> {
    return readAudit(ctx, query);
  }
}
