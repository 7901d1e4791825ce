import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acknowledge,
  acknowledgeAlerts,
  listAlerts,
  readAlert,
  unacknowledge,
  type Context,
} from '@quantieme/casework';
import {
  AcknowledgeAlertBody,
  AcknowledgeAlertsBody,
  AlertPage,
  AlertsQuery,
  AlertView,
  DoneTogetherView,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Paged } from '../shell/index.ts';

@ApiTags('alerts')
@Controller('v1/alerts')
export class AlertsController {
  @Get()
  @Can('alert:read')
  @Paged()
  @ApiOperation({ summary: 'Alerts of the firm, latest first' })
  @ApiOkResponse({ type: AlertPage })
  list(@Ctx() ctx: Context, @Query() query: AlertsQuery): Promise<AlertPage> {
    return listAlerts(ctx, query);
  }

  @Post('acknowledgements')
  @Can('alert:acknowledge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Acknowledge many alerts at once, or take that back' })
  @ApiOkResponse({ type: DoneTogetherView })
  acknowledgeMany(
    @Ctx() ctx: Context,
    @Body() body: AcknowledgeAlertsBody,
  ): Promise<DoneTogetherView> {
    return acknowledgeAlerts(ctx, body);
  }

  @Get(':id')
  @Can('alert:read')
  @ApiOperation({ summary: 'An alert: who was told, when, by which channel' })
  @ApiOkResponse({ type: AlertView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<AlertView> {
    return readAlert(ctx, id);
  }

  @Post(':id/acknowledgement')
  @Can('alert:acknowledge')
  @HttpCode(200)
  @ApiOperation({ summary: 'Acknowledge an alert and the earlier ones of its deadline' })
  @ApiOkResponse({ type: AlertView })
  acknowledge(
    @Ctx() ctx: Context,
    @Id() alertId: string,
    @Body() { plan }: AcknowledgeAlertBody,
  ): Promise<AlertView> {
    return acknowledge(ctx, { alertId, plan });
  }

  @Delete(':id/acknowledgement')
  @Can('alert:acknowledge')
  @ApiOperation({ summary: 'Take an acknowledgement back' })
  @ApiOkResponse({ type: AlertView })
  undo(@Ctx() ctx: Context, @Id() alertId: string): Promise<AlertView> {
    return unacknowledge(ctx, alertId);
  }
}
