import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  createWebhook,
  listWebhooks,
  readWebhookEndpoint,
  removeWebhookEndpoint,
  rotateWebhook,
  testWebhook,
  updateWebhook,
  type Context,
} from '@quantieme/casework';
import {
  CreateWebhookEndpoint,
  UpdateWebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointView,
  WebhookTrialView,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Secret } from '../shell/index.ts';

@ApiTags('webhooks')
@Controller('v1/webhooks')
export class WebhooksController {
  @Get()
  @Can('integration:manage')
  @ApiOperation({ summary: 'Software that is called when something changes' })
  @ApiOkResponse({ type: WebhookEndpointPage })
  list(@Ctx() ctx: Context): Promise<WebhookEndpointPage> {
    return listWebhooks(ctx);
  }

  @Post()
  @Can('integration:manage')
  @Secret()
  @Etag()
  @ApiOperation({
    summary: 'Have software called for what happens from now on; its secret is told this once',
  })
  @ApiCreatedResponse({ type: WebhookEndpointView })
  create(@Ctx() ctx: Context, @Body() body: CreateWebhookEndpoint): Promise<WebhookEndpointView> {
    return createWebhook(ctx, body);
  }

  @Get(':id')
  @Can('integration:manage')
  @Etag()
  @ApiOkResponse({ type: WebhookEndpointView })
  @ApiOperation({ summary: 'One webhook endpoint: what it is told, and how that goes' })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<WebhookEndpointView> {
    return readWebhookEndpoint(ctx, id);
  }

  @Patch(':id')
  @Can('integration:manage')
  @Etag()
  @ApiOperation({
    summary: 'Change a webhook endpoint, switch it off, or on again from where it stopped',
  })
  @ApiOkResponse({ type: WebhookEndpointView })
  update(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdateWebhookEndpoint,
  ): Promise<WebhookEndpointView> {
    return updateWebhook(ctx, { id, version, body });
  }

  @Delete(':id')
  @Can('integration:manage')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a webhook endpoint, and forget its deliveries' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeWebhookEndpoint(ctx, id);
  }

  @Post(':id/secret')
  @Can('integration:manage')
  @Secret()
  @Etag()
  @HttpCode(200)
  @ApiOperation({ summary: 'Another secret, told this once; the former signs as well for a day' })
  @ApiOkResponse({ type: WebhookEndpointView })
  rotate(@Ctx() ctx: Context, @Id() id: string): Promise<WebhookEndpointView> {
    return rotateWebhook(ctx, id);
  }

  @Post(':id/test')
  @Can('integration:manage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a test call to a webhook endpoint, with nothing to say' })
  @ApiOkResponse({ type: WebhookTrialView })
  test(@Ctx() ctx: Context, @Id() id: string): Promise<WebhookTrialView> {
    return testWebhook(ctx, id);
  }
}
