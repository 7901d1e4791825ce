import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acknowledgeByLink,
  lookAtAcknowledgement,
  networkOf,
  type Services,
} from '@quantieme/casework';
import {
  AcknowledgeByLinkBody,
  AcknowledgementOffer,
  FollowAcknowledgementBody,
} from '@quantieme/contracts';
import { Public, SERVICES, type ApiRequest } from '../shell/index.ts';

const visitOf = (token: string, { ip, id }: ApiRequest) => ({
  token,
  network: networkOf(ip),
  requestId: id,
});

/** What the recipient of a mail reaches through its link, without signing in. */
@ApiTags('alerts')
@Public()
@Controller('v1/acknowledgements')
export class AcknowledgementLinkController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('offer')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a mail was about, as things stand; acknowledges nothing' })
  @ApiOkResponse({ type: AcknowledgementOffer })
  look(
    @Body() { token }: FollowAcknowledgementBody,
    @Req() request: ApiRequest,
  ): Promise<AcknowledgementOffer> {
    return lookAtAcknowledgement(this.services, visitOf(token, request));
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Acknowledge what a mail was about, as its recipient' })
  @ApiOkResponse({ type: AcknowledgementOffer })
  acknowledge(
    @Body() { token, alertIds, plan }: AcknowledgeByLinkBody,
    @Req() request: ApiRequest,
  ): Promise<AcknowledgementOffer> {
    return acknowledgeByLink(this.services, visitOf(token, request), { alertIds, plan });
  }
}
