import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readToday, type Context } from '@quantieme/casework';
import { TodayQuery, TodayView } from '@quantieme/contracts';
import { Can, Ctx } from '../shell/index.ts';

@ApiTags('deadlines')
@Controller('v1/today')
export class TodayController {
  @Get()
  @Can('deadline:read', 'people-only')
  @ApiOperation({
    summary: 'What is due, waits or has come, for whoever asks or for the firm, on one page',
  })
  @ApiOkResponse({ type: TodayView })
  read(@Ctx() ctx: Context, @Query() query: TodayQuery): Promise<TodayView> {
    return readToday(ctx, query);
  }
}
