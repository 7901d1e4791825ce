import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  dropTimer,
  listTimers,
  pauseTimer,
  resumeTimer,
  startTimer,
  stopTimer,
  type Context,
} from '@quantieme/casework';
import { StartTimerBody, TimeEntryView, TimerEntryBody, TimerList } from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1/timers')
export class TimersController {
  @Get()
  @Can('time:read', 'people-only')
  @ApiOperation({ summary: 'One’s own clocks whose time is not written down yet' })
  @ApiOkResponse({ type: TimerList })
  list(@Ctx() ctx: Context): Promise<TimerList> {
    return listTimers(ctx);
  }

  @Post()
  @Can('time:write', 'people-only')
  @HttpCode(200)
  @ApiOperation({ summary: 'Start a clock on a dossier, or go on with it; the others wait' })
  @ApiOkResponse({ type: TimerList })
  start(@Ctx() ctx: Context, @Body() body: StartTimerBody): Promise<TimerList> {
    return startTimer(ctx, body);
  }

  @Post(':id/pause')
  @Can('time:write', 'people-only')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let a clock wait' })
  @ApiOkResponse({ type: TimerList })
  pause(@Ctx() ctx: Context, @Id() id: string): Promise<TimerList> {
    return pauseTimer(ctx, id);
  }

  @Post(':id/resume')
  @Can('time:write', 'people-only')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on with a clock; the others wait' })
  @ApiOkResponse({ type: TimerList })
  resume(@Ctx() ctx: Context, @Id() id: string): Promise<TimerList> {
    return resumeTimer(ctx, id);
  }

  @Post(':id/entry')
  @Can('time:write', 'people-only')
  @ApiOperation({ summary: 'Stop a clock and write its time down' })
  @ApiCreatedResponse({ type: TimeEntryView })
  stop(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: TimerEntryBody,
  ): Promise<TimeEntryView> {
    return stopTimer(ctx, { id, body });
  }

  @Delete(':id')
  @Can('time:write', 'people-only')
  @ApiOperation({ summary: 'Drop a clock: its time is not written down' })
  @ApiOkResponse({ type: TimerList })
  drop(@Ctx() ctx: Context, @Id() id: string): Promise<TimerList> {
    return dropTimer(ctx, id);
  }
}
