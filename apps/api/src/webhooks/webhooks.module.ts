import { Module } from '@nestjs/common';
import { WebhookDeliveriesController } from './webhook-deliveries.controller.ts';
import { WebhooksController } from './webhooks.controller.ts';

@Module({ controllers: [WebhooksController, WebhookDeliveriesController] })
export class WebhooksModule {}
