import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  annulEvent,
  correctEvent,
  listEvents,
  previewEvent,
  readEvent,
  recordEvent,
  type Context,
} from '@quantieme/casework';
import {
  AnnulEventBody,
  CorrectEventBody,
  EventPage,
  EventView,
  PreviewedView,
  PreviewEventBody,
  RecordedView,
  RecordEventBody,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx, Etag, Id, IfMatch } from '../shell/index.ts';

@ApiTags('events')
@Controller('v1/dossiers/:id/events')
export class EventsController {
  @Get()
  @Can('dossier:read')
  @ApiOperation({ summary: 'The record of a dossier, corrected and annulled events included' })
  @ApiOkResponse({ type: EventPage })
  list(@Ctx() ctx: Context, @Id() dossierId: string): Promise<EventPage> {
    return listEvents(ctx, dossierId);
  }

  @Post()
  @Can('event:write')
  @ApiOperation({
    summary: 'Record an event; answers the dossier and what changed in its deadlines',
  })
  @ApiCreatedResponse({ type: RecordedView })
  record(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: RecordEventBody,
  ): Promise<RecordedView> {
    return recordEvent(ctx, { dossierId, body });
  }

  @Post('preview')
  @ChangesNothing()
  @Can('dossier:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'What recording, correcting or annulling would do; nothing is written' })
  @ApiOkResponse({ type: PreviewedView })
  preview(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() { corrects, annuls, reason: _reason, ...body }: PreviewEventBody,
  ): Promise<PreviewedView> {
    return previewEvent(ctx, { dossierId, corrects, annuls, body });
  }

  @Get(':eventId')
  @Can('dossier:read')
  @Etag()
  @ApiOperation({ summary: 'One event' })
  @ApiOkResponse({ type: EventView })
  read(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('eventId') eventId: string,
  ): Promise<EventView> {
    return readEvent(ctx, { dossierId, eventId });
  }

  @Put(':eventId')
  @Can('event:write')
  @ApiOperation({
    summary: 'Correct an event: a new row replaces it, the old one stays in the record',
  })
  @ApiOkResponse({ type: RecordedView })
  correct(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('eventId') eventId: string,
    @IfMatch() version: number,
    @Body() { reason, ...body }: CorrectEventBody,
  ): Promise<RecordedView> {
    return correctEvent(ctx, { dossierId, eventId, version, reason, body });
  }

  @Post(':eventId/annulment')
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Annul an event: it stays in the record and no longer counts' })
  @ApiOkResponse({ type: RecordedView })
  annul(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('eventId') eventId: string,
    @IfMatch() version: number,
    @Body() { reason }: AnnulEventBody,
  ): Promise<RecordedView> {
    return annulEvent(ctx, { dossierId, eventId, version, reason });
  }
}
