import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  changeBillingSettings,
  dismissSuggestion,
  readBillingSettings,
  readDossierWork,
  readWorkWeek,
  takeSuggestion,
  type Context,
} from '@quantieme/casework';
import {
  BillingSettingsBody,
  BillingSettingsView,
  DismissSuggestionBody,
  DossierWorkView,
  TakeSuggestionBody,
  TimeEntryView,
  WeekQuery,
  WorkWeekView,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1')
export class WorkController {
  @Get('dossiers/:id/work')
  @Can('time:read')
  @ApiOperation({ summary: 'Time, expenses, fees and legal aid of a dossier, as one may see them' })
  @ApiOkResponse({ type: DossierWorkView })
  ofDossier(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierWorkView> {
    return readDossierWork(ctx, dossierId);
  }

  @Post('dossiers/:id/suggested-times')
  @Can('time:write')
  @ApiOperation({ summary: 'Write a suggested time down, as it is or corrected' })
  @ApiCreatedResponse({ type: TimeEntryView })
  take(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: TakeSuggestionBody,
  ): Promise<TimeEntryView> {
    return takeSuggestion(ctx, { dossierId, body });
  }

  @Post('dossiers/:id/suggested-times/dismissal')
  @Can('time:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Dismiss a suggested time: it is not suggested again' })
  @ApiNoContentResponse()
  dismiss(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: DismissSuggestionBody,
  ): Promise<void> {
    return dismissSuggestion(ctx, { dossierId, body });
  }

  @Get('work-week')
  @Can('time:read', 'people-only')
  @ApiOperation({ summary: 'One’s own week by day, and one’s clocks' })
  @ApiOkResponse({ type: WorkWeekView })
  week(@Ctx() ctx: Context, @Query() { on }: WeekQuery): Promise<WorkWeekView> {
    return readWorkWeek(ctx, on);
  }

  @Get('billing-settings')
  @Can('time:read')
  @Etag()
  @ApiOperation({ summary: 'How the firm rounds time, its VAT, and the usual length of acts' })
  @ApiOkResponse({ type: BillingSettingsView })
  settings(@Ctx() ctx: Context): Promise<BillingSettingsView> {
    return readBillingSettings(ctx);
  }

  @Put('billing-settings')
  @Can('billing:write')
  @Etag()
  @ApiOperation({ summary: 'Change how time is written down from now on' })
  @ApiOkResponse({ type: BillingSettingsView })
  save(
    @Ctx() ctx: Context,
    @IfMatch() version: number,
    @Body() body: BillingSettingsBody,
  ): Promise<BillingSettingsView> {
    return changeBillingSettings(ctx, { version, body });
  }
}
