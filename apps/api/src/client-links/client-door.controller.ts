import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  clientPageWords,
  openClientLink,
  readClientPage,
  type Services,
} from '@quantieme/casework';
import {
  ClientPageView,
  ClientWordsQuery,
  ClientWordsView,
  OpenLinkBody,
} from '@quantieme/contracts';
import { DoorController } from '../client-doors/door.controller.ts';
import { Public, SERVICES, type ApiReply, type ApiRequest } from '../shell/index.ts';
import { ClientLinkCookie } from './client-link-cookie.ts';

/** Before a link is opened. */
@ApiTags('client-links')
@Public()
@Controller('v1/client-link')
export class ClientDoorController extends DoorController {
  constructor(@Inject(SERVICES) services: Services, cookie: ClientLinkCookie) {
    super(services, cookie);
  }

  @Get('words')
  @ApiOperation({ summary: 'Words of the page of a link, in the language of a client' })
  @ApiOkResponse({ type: ClientWordsView })
  words(@Query() { language }: ClientWordsQuery): ClientWordsView {
    return clientPageWords(language);
  }

  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open a link, once; sets a cookie that ties it to this browser' })
  @ApiOkResponse({ type: ClientPageView })
  async open(
    @Body() { token, attempt }: OpenLinkBody,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<ClientPageView> {
    const visitor = this.cookie.visitor(request);
    const opened = await openClientLink(this.services, { token, attempt }, visitor);
    this.cookie.write(reply, opened.session, opened.maxAgeSeconds);
    return readClientPage(opened.ctx);
  }
}
