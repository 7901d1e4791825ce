import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeFirm, readFirm, type Context } from '@quantieme/casework';
import { ChangeFirm, FirmView } from '@quantieme/contracts';
import { Can, Ctx, Etag, IfMatch } from '../shell/index.ts';
import { firmChange, firmView } from './views.ts';

@ApiTags('firm')
@Controller('v1/firm')
export class FirmController {
  @Get()
  @Can('firm:read')
  @Etag()
  @ApiOperation({ summary: 'The firm and its settings' })
  @ApiOkResponse({ type: FirmView })
  async read(@Ctx() ctx: Context): Promise<FirmView> {
    return firmView(await readFirm(ctx));
  }

  @Patch()
  @Can('firm:write')
  @Etag()
  @ApiOperation({ summary: 'Change the settings of the firm; planned reminders follow its days' })
  @ApiOkResponse({ type: FirmView })
  async change(
    @Ctx() ctx: Context,
    @IfMatch() version: number,
    @Body() body: ChangeFirm,
  ): Promise<FirmView> {
    return firmView(await changeFirm(ctx, { ...firmChange(body), version }));
  }
}
