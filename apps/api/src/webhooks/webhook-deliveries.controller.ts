import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  listWebhookDeliveries,
  replayDeliveries,
  replayDelivery,
  type Context,
} from '@quantieme/casework';
import {
  ReplayWebhookBody,
  WebhookDeliveriesQuery,
  WebhookDeliveryPage,
  WebhookReplayView,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Paged } from '../shell/index.ts';

@ApiTags('webhooks')
@Controller('v1/webhooks/:id')
export class WebhookDeliveriesController {
  @Get('deliveries')
  @Can('integration:manage')
  @Paged()
  @ApiOperation({ summary: 'What a webhook endpoint was told, or is to be, newest first' })
  @ApiOkResponse({ type: WebhookDeliveryPage })
  list(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() query: WebhookDeliveriesQuery,
  ): Promise<WebhookDeliveryPage> {
    return listWebhookDeliveries(ctx, id, query);
  }

  @Post('deliveries/:deliveryId/replay')
  @Can('integration:manage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a delivery once more, under the same webhook-id' })
  @ApiOkResponse({ type: WebhookReplayView })
  replayOne(
    @Ctx() ctx: Context,
    @Id() endpointId: string,
    @Id('deliveryId') deliveryId: string,
  ): Promise<WebhookReplayView> {
    return replayDelivery(ctx, { endpointId, deliveryId });
  }

  @Post('replay')
  @Can('integration:manage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tell once more all that happened since a moment' })
  @ApiOkResponse({ type: WebhookReplayView })
  replay(
    @Ctx() ctx: Context,
    @Id() endpointId: string,
    @Body() { since }: ReplayWebhookBody,
  ): Promise<WebhookReplayView> {
    return replayDeliveries(ctx, { endpointId, since });
  }
}
