import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Put,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  changeCalendarSettings,
  copyDeadline,
  createCalendarFeed,
  listCalendarFeeds,
  readCalendarSettings,
  revokeFeed,
  type Context,
} from '@quantieme/casework';
import {
  CalendarFeedList,
  CalendarSettingsBody,
  CalendarSettingsView,
  CreateCalendarFeedBody,
  CreatedCalendarFeed,
} from '@quantieme/contracts';
import { calendarAnswer } from './calendar-answer.ts';
import { API_SETTINGS, Can, Ctx, Id, Secret, type ApiSettings } from '../shell/index.ts';

@ApiTags('calendars')
@Controller('v1')
export class CalendarFeedsController {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  @Get('calendar-feeds')
  @Can('deadline:read', 'people-only')
  @ApiOperation({ summary: 'Calendar feeds: one’s own; for an owner, all those of the firm' })
  @ApiOkResponse({ type: CalendarFeedList })
  list(@Ctx() ctx: Context): Promise<CalendarFeedList> {
    return listCalendarFeeds(ctx);
  }

  @Post('calendar-feeds')
  @Can('deadline:read', 'people-only')
  @Secret()
  @ApiOperation({ summary: 'Make a calendar feed; its address is told this once' })
  @ApiCreatedResponse({ type: CreatedCalendarFeed })
  create(@Ctx() ctx: Context, @Body() body: CreateCalendarFeedBody): Promise<CreatedCalendarFeed> {
    return createCalendarFeed(ctx, body, this.settings.publicUrl);
  }

  @Delete('calendar-feeds/:id')
  @Can('deadline:read', 'people-only')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a feed: from now on there is nothing at its address' })
  @ApiNoContentResponse()
  revoke(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return revokeFeed(ctx, id);
  }

  @Get('deadlines/:id/calendar')
  @Can('deadline:read')
  @ApiOperation({ summary: 'One deadline for a calendar, as it stands (RFC 5545)' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async copy(@Ctx() ctx: Context, @Id() id: string): Promise<StreamableFile> {
    return calendarAnswer(await copyDeadline(ctx, id, this.settings.publicUrl), 'attachment');
  }

  @Get('firm/calendar')
  @Can('firm:read')
  @ApiOperation({ summary: 'What the firm lets calendars say' })
  @ApiOkResponse({ type: CalendarSettingsView })
  settingsOfFirm(@Ctx() ctx: Context): Promise<CalendarSettingsView> {
    return readCalendarSettings(ctx);
  }

  @Put('firm/calendar')
  @Can('firm:write')
  @ApiOperation({ summary: 'Decide what calendars may say; every feed follows' })
  @ApiOkResponse({ type: CalendarSettingsView })
  changeSettings(
    @Ctx() ctx: Context,
    @Body() body: CalendarSettingsBody,
  ): Promise<CalendarSettingsView> {
    return changeCalendarSettings(ctx, body);
  }
}
