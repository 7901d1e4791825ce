import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readToday, type Context } from '@quantieme/casework';
import { TodayView } from '@quantieme/contracts';
import { Can, Ctx } from '../shell/index.ts';

@ApiTags('deadlines')
@Controller('v1/today')
export class TodayController {
  @Get()
  @Can('deadline:read', 'people-only')
  @ApiOperation({ summary: 'What is due, waits or was sent to whoever asks, on one page' })
  @ApiOkResponse({ type: TodayView })
  read(@Ctx() ctx: Context): Promise<TodayView> {
    return readToday(ctx);
  }
}
