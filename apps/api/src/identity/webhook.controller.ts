import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  changeWebhook,
  readWebhook,
  removeWebhook,
  rotateWebhookSecret,
  tryWebhook,
  type Context,
} from '@quantieme/casework';
import { ChangeWebhook, WebhookTrialView, WebhookView } from '@quantieme/contracts';
import { Can, Ctx, Secret } from '../shell/index.ts';

@ApiTags('firm')
@Controller('v1/firm/webhook')
export class WebhookController {
  @Get()
  @Can('firm:write')
  @ApiOperation({ summary: 'Where a system of the firm is called when alerts fall due' })
  @ApiOkResponse({ type: WebhookView })
  read(@Ctx() ctx: Context): Promise<WebhookView> {
    return readWebhook(ctx);
  }

  @Put()
  @Can('firm:write')
  @Secret()
  @ApiOperation({ summary: 'Say where to call; the secret of a new webhook is told this once' })
  @ApiOkResponse({ type: WebhookView })
  change(@Ctx() ctx: Context, @Body() { url }: ChangeWebhook): Promise<WebhookView> {
    return changeWebhook(ctx, url);
  }

  @Post('secret')
  @Can('firm:write')
  @Secret()
  @HttpCode(200)
  @ApiOperation({ summary: 'Another secret, told this once; the former signs as well for a day' })
  @ApiOkResponse({ type: WebhookView })
  rotate(@Ctx() ctx: Context): Promise<WebhookView> {
    return rotateWebhookSecret(ctx);
  }

  @Post('test')
  @Can('firm:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a test call to the webhook for alerts, with nothing to say' })
  @ApiOkResponse({ type: WebhookTrialView })
  try(@Ctx() ctx: Context): Promise<WebhookTrialView> {
    return tryWebhook(ctx);
  }

  @Delete()
  @Can('firm:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove the webhook for alerts: nothing is called any more' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context): Promise<void> {
    return removeWebhook(ctx);
  }
}
