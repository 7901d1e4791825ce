import { Body, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { askLinkAgain, closeLink, lookAtLink, type Services } from '@quantieme/casework';
import { ClientLinkOffer, FollowLinkBody, RenewLinkBody } from '@quantieme/contracts';
import { Public, type ApiReply, type ApiRequest } from '../shell/index.ts';
import type { ClientCookie } from './client-cookie.ts';

/** Around the opening of a link, whatever it opens. */
@Public()
export abstract class DoorController {
  constructor(
    protected readonly services: Services,
    protected readonly cookie: ClientCookie,
  ) {}

  @Post('offer')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link leads to; looking does not use it up' })
  @ApiOkResponse({ type: ClientLinkOffer })
  look(@Body() { token }: FollowLinkBody, @Req() request: ApiRequest): Promise<ClientLinkOffer> {
    const { door } = this.cookie;
    return lookAtLink(this.services, { door, token, visitor: this.cookie.visitor(request) });
  }

  @Post('renewal')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Ask for another link, for who has used theirs; nothing is said of where it goes',
  })
  @ApiNoContentResponse()
  async renew(@Body() body: RenewLinkBody, @Req() request: ApiRequest): Promise<void> {
    const { door } = this.cookie;
    const token = body.token ?? null;
    await askLinkAgain(this.services, { door, token, visitor: this.cookie.visitor(request) });
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'End the session of this browser; the link may be asked for again' })
  @ApiNoContentResponse()
  async close(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<void> {
    await closeLink(this.services, this.cookie.door, this.cookie.visitor(request));
    this.cookie.clear(reply);
  }
}
