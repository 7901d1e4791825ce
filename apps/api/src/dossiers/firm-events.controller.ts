import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { listFirmEventsPage, type Context } from '@quantieme/casework';
import { EventsPage, EventsQuery } from '@quantieme/contracts';
import { Can, Ctx, Paged } from '../shell/index.ts';

@ApiTags('events')
@Controller('v1/events')
export class FirmEventsController {
  @Get()
  @Can('dossier:read')
  @Paged()
  @ApiOperation({
    summary:
      'Events of every dossier in the order of their changes, corrected and annulled included',
  })
  @ApiOkResponse({ type: EventsPage })
  list(@Ctx() ctx: Context, @Query() query: EventsQuery): Promise<EventsPage> {
    return listFirmEventsPage(ctx, query);
  }
}
