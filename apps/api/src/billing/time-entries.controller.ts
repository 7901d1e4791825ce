import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addTimeEntry,
  listTimeEntries,
  readTimeEntry,
  removeTimeEntry,
  updateTimeEntry,
  type Context,
} from '@quantieme/casework';
import {
  NewTimeEntryBody,
  TimeEntriesQuery,
  TimeEntryPage,
  TimeEntryView,
  UpdateTimeEntryBody,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1/time-entries')
export class TimeEntriesController {
  @Get()
  @Can('time:read')
  @Paged()
  @ApiOperation({ summary: 'Time spent, in the order in which it was written down' })
  @ApiOkResponse({ type: TimeEntryPage })
  list(@Ctx() ctx: Context, @Query() query: TimeEntriesQuery): Promise<TimeEntryPage> {
    return listTimeEntries(ctx, query);
  }

  @Post()
  @Can('time:write')
  @Etag()
  @ApiOperation({ summary: 'Write time down; its rate and amount are those of its day' })
  @ApiCreatedResponse({ type: TimeEntryView })
  add(@Ctx() ctx: Context, @Body() body: NewTimeEntryBody): Promise<TimeEntryView> {
    return addTimeEntry(ctx, body);
  }

  @Get(':id')
  @Can('time:read')
  @Etag()
  @ApiOperation({ summary: 'One time entry' })
  @ApiOkResponse({ type: TimeEntryView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<TimeEntryView> {
    return readTimeEntry(ctx, id);
  }

  @Patch(':id')
  @Can('time:write')
  @Etag()
  @ApiOperation({ summary: 'Change an entry that is not billed; what is left out stays' })
  @ApiOkResponse({ type: TimeEntryView })
  update(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdateTimeEntryBody,
  ): Promise<TimeEntryView> {
    return updateTimeEntry(ctx, { id, version, body });
  }

  @Delete(':id')
  @Can('time:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete an entry that is not billed' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeTimeEntry(ctx, id);
  }
}
