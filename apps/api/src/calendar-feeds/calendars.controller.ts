import { Controller, Get, Inject, Param, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { feedUnknown, networkOf, serveCalendar, type Services } from '@quantieme/casework';
import {
  API_SETTINGS,
  Public,
  SERVICES,
  type ApiReply,
  type ApiRequest,
  type ApiSettings,
} from '../shell/index.ts';
import { calendarAnswer } from './calendar-answer.ts';
import { conditionsOf, httpDate } from './conditions.ts';

/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Read by calendars, which cannot sign in: whoever knows the address may read. */
@ApiTags('calendars')
@Public()
@Controller('calendars')
export class CalendarsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get(':token.ics')
  @ApiOperation({ summary: 'A calendar feed (RFC 5545); answers 304 to whoever has it already' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 304, description: 'Nothing has changed' })
  async read(
    @Param('token') token: string,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile | undefined> {
    if (!TOKEN.test(token)) throw feedUnknown();
    const { version, since, text } = await serveCalendar(this.services, {
      token,
      network: networkOf(request.ip),
      userAgent: request.headers['user-agent'] ?? null,
      holds: conditionsOf(request.headers),
      publicUrl: this.settings.publicUrl,
    });
    reply.headers({
      ETag: `"${version}"`,
      'Last-Modified': httpDate(since),
      // Kept by whoever asked for it, and by nobody on the way; asked again each time.
      'Cache-Control': 'private, no-cache',
    });
    if (text !== null) return calendarAnswer(text, 'inline');
    reply.status(304);
    return undefined;
  }
}
