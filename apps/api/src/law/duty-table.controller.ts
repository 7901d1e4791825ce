import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { readDutyTable, type Context } from '@quantieme/casework';
import { DutyTableView } from '@quantieme/contracts';
import { Can, Ctx, type ApiReply, type ApiRequest } from '../shell/index.ts';

/** The law it follows, then the table: a device sees by the first whether the one it holds is of another law. */
const tagOf = ({ table, hash }: DutyTableView) =>
  `"${table.law.sha256.slice(0, 16)}-${hash.slice(0, 32)}"`;

/** Proxies weaken tags when they compress. */
const holds = (header: string | undefined, tag: string) =>
  (header ?? '').split(',').some((held) => held.trim().replace(/^W\//, '') === tag);

@ApiTags('law')
@Controller('v1')
export class DutyTableController {
  @Get('duty-table')
  @Can('law:read')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOperation({
    summary: 'Short limits of the days around today, signed, for devices without a network',
  })
  @ApiOkResponse({ type: DutyTableView })
  @ApiResponse({ status: 304, description: 'The reader has it already' })
  async read(
    @Ctx() ctx: Context,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<DutyTableView | undefined> {
    const view = await readDutyTable(ctx);
    const tag = tagOf(view);
    reply.header('ETag', tag);
    if (!holds(request.headers['if-none-match'], tag)) return view;
    reply.status(304);
    return undefined;
  }
}
