import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { ASSERTION_ALGORITHMS, issueToken, proveClient, type Services } from '@quantieme/casework';
import {
  OAuthServerView,
  SCOPE_VALUES,
  TokenForm,
  TokenProblemView,
  TokenView,
} from '@quantieme/contracts';
import {
  API_SETTINGS,
  MachineDoor,
  Public,
  SERVICES,
  type ApiReply,
  type ApiRequest,
  type ApiSettings,
} from '../shell/index.ts';
import { TokenRefusalFilter } from './token-refusal.filter.ts';
import { readTokenRequest } from './token-request.ts';

@ApiTags('oauth')
@Controller()
export class OAuthController {
  constructor(
    private readonly machines: MachineDoor,
    @Inject(SERVICES) private readonly services: Services,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Post('oauth/token')
  @Public()
  @HttpCode(200)
  @UseFilters(TokenRefusalFilter)
  @ApiOperation({ summary: 'A token for other software (OAuth 2 client credentials)' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: TokenForm })
  @ApiOkResponse({ type: TokenView })
  @ApiBadRequestResponse({
    type: TokenProblemView,
    description: 'the request is not as OAuth has it',
  })
  @ApiUnauthorizedResponse({ type: TokenProblemView, description: 'who asks is not known' })
  async token(
    @Body() body: object,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<TokenView> {
    const { scope, ...who } = readTokenRequest(body, request.headers.authorization);
    const { publicUrl } = this.settings;
    const audiences = [publicUrl, `${publicUrl}/oauth/token`];
    const client = await proveClient(this.services, { ...who, from: request.ip, audiences });
    await this.machines.spend(client, request, reply);
    const issued = await issueToken(this.services, client, { scope, requestId: request.id });
    reply.header('Pragma', 'no-cache');
    return {
      access_token: issued.token,
      token_type: 'Bearer',
      expires_in: issued.seconds,
      scope: issued.scopes.join(' '),
    };
  }

  @Get('.well-known/oauth-authorization-server')
  @Public()
  @ApiOperation({ summary: 'Where and how tokens are asked for (RFC 8414)' })
  @ApiOkResponse({ type: OAuthServerView })
  metadata(): OAuthServerView {
    const { publicUrl } = this.settings;
    return {
      issuer: publicUrl,
      token_endpoint: `${publicUrl}/oauth/token`,
      token_endpoint_auth_methods_supported: [
        'client_secret_basic',
        'client_secret_post',
        'private_key_jwt',
      ],
      token_endpoint_auth_signing_alg_values_supported: [...ASSERTION_ALGORITHMS],
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      scopes_supported: [...SCOPE_VALUES],
      service_documentation: `${publicUrl}/docs`,
    };
  }
}
