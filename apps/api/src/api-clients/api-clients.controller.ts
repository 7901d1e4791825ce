import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  changeApiClient,
  createApiClient,
  endSecret,
  listApiClients,
  readApiClient,
  restoreApiClient,
  revokeApiClient,
  rotateApiSecret,
  type Context,
} from '@quantieme/casework';
import {
  ApiClientList,
  ApiClientView,
  ApiClientWithSecret,
  ChangeApiClientBody,
  CreateApiClientBody,
  CreateApiSecretBody,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Secret } from '../shell/index.ts';

@ApiTags('api-clients')
@Controller('v1/api-clients')
export class ApiClientsController {
  @Get()
  @Can('integration:manage')
  @ApiOperation({ summary: 'Other software that the firm lets in' })
  @ApiOkResponse({ type: ApiClientList })
  list(@Ctx() ctx: Context): Promise<ApiClientList> {
    return listApiClients(ctx);
  }

  @Post()
  @Can('integration:manage')
  @Secret()
  @ApiOperation({ summary: 'Let other software in; its secret is told this once' })
  @ApiCreatedResponse({ type: ApiClientWithSecret })
  create(@Ctx() ctx: Context, @Body() body: CreateApiClientBody): Promise<ApiClientWithSecret> {
    return createApiClient(ctx, body);
  }

  @Get(':id')
  @Can('integration:manage')
  @Etag()
  @ApiOperation({ summary: 'One API client: its scopes, secrets and last use' })
  @ApiOkResponse({ type: ApiClientView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<ApiClientView> {
    return readApiClient(ctx, id);
  }

  @Patch(':id')
  @Can('integration:manage')
  @Etag()
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOperation({ summary: 'Change what an API client may do; counts at once, for its tokens too' })
  @ApiOkResponse({ type: ApiClientView })
  change(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeApiClientBody,
  ): Promise<ApiClientView> {
    return changeApiClient(ctx, { id, version }, body);
  }

  @Post(':id/secrets')
  @Can('integration:manage')
  @Secret()
  @ApiOperation({
    summary:
      'Give an API client a second secret, told this once; the first goes on until it is ended',
  })
  @ApiCreatedResponse({ type: ApiClientWithSecret })
  rotate(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: CreateApiSecretBody,
  ): Promise<ApiClientWithSecret> {
    return rotateApiSecret(ctx, id, body);
  }

  @Delete(':id/secrets/:secretId')
  @Can('integration:manage')
  @ApiOperation({ summary: 'End a secret and its tokens, at once and for good' })
  @ApiOkResponse({ type: ApiClientView })
  endSecret(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Id('secretId') secretId: string,
  ): Promise<ApiClientView> {
    return endSecret(ctx, id, secretId);
  }

  @Post(':id/revocation')
  @Can('integration:manage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Shut an API client out; its tokens end at once' })
  @ApiOkResponse({ type: ApiClientView })
  revoke(@Ctx() ctx: Context, @Id() id: string): Promise<ApiClientView> {
    return revokeApiClient(ctx, id);
  }

  @Delete(':id/revocation')
  @Can('integration:manage')
  @ApiOperation({
    summary: 'Let an API client in again, with the secrets it has; it needs new tokens',
  })
  @ApiOkResponse({ type: ApiClientView })
  restore(@Ctx() ctx: Context, @Id() id: string): Promise<ApiClientView> {
    return restoreApiClient(ctx, id);
  }
}
