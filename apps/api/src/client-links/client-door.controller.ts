import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  askLinkAgain,
  clientPageWords,
  closeLink,
  lookAtClientLink,
  openClientLink,
  readClientPage,
  type Services,
} from '@quantieme/casework';
import {
  ClientLinkOffer,
  ClientPageView,
  ClientWordsQuery,
  ClientWordsView,
  FollowLinkBody,
  OpenLinkBody,
  RenewLinkBody,
} from '@quantieme/contracts';
import { Public, SERVICES, type ApiReply, type ApiRequest } from '../shell/index.ts';
import { ClientLinkCookie } from './client-link-cookie.ts';

/** Before a link is opened. */
@ApiTags('client-links')
@Public()
@Controller('v1/client-link')
export class ClientDoorController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly cookie: ClientLinkCookie,
  ) {}

  @Get('words')
  @ApiOperation({ summary: 'Words of the page of a link, in the language of a client' })
  @ApiOkResponse({ type: ClientWordsView })
  words(@Query() { language }: ClientWordsQuery): ClientWordsView {
    return clientPageWords(language);
  }

  @Post('offer')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link leads to; looking does not use it up' })
  @ApiOkResponse({ type: ClientLinkOffer })
  look(@Body() { token }: FollowLinkBody, @Req() request: ApiRequest): Promise<ClientLinkOffer> {
    return lookAtClientLink(this.services, token, this.cookie.visitor(request));
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

  @Post('renewal')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Ask for another link, for who has used theirs; nothing is said of where it goes',
  })
  @ApiNoContentResponse()
  async renew(@Body() { token }: RenewLinkBody, @Req() request: ApiRequest): Promise<void> {
    const visitor = this.cookie.visitor(request);
    await askLinkAgain(this.services, { door: 'client-link', token: token ?? null, visitor });
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Close what this browser has opened' })
  @ApiNoContentResponse()
  async close(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<void> {
    await closeLink(this.services, 'client-link', this.cookie.visitor(request));
    this.cookie.clear(reply);
  }
}
