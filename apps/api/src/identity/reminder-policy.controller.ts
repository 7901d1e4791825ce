import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeReminderPolicies, readReminderPolicies, type Context } from '@quantieme/casework';
import { ReminderPoliciesView, ReplaceReminderPolicies } from '@quantieme/contracts';
import { Can, Ctx } from '../shell/index.ts';
import { policyRecord, reminderPoliciesView } from './reminder-policy.views.ts';

@ApiTags('firm')
@Controller('v1/firm/reminder-policy')
export class ReminderPolicyController {
  @Get()
  @Can('firm:read')
  @ApiOperation({ summary: 'When the firm is reminded of what, and the defaults' })
  @ApiOkResponse({ type: ReminderPoliciesView })
  async read(@Ctx() ctx: Context): Promise<ReminderPoliciesView> {
    return reminderPoliciesView(ctx, await readReminderPolicies(ctx));
  }

  @Put()
  @Can('firm:write')
  @ApiOperation({ summary: 'Replace the firm’s own reminder settings; planned reminders follow' })
  @ApiOkResponse({ type: ReminderPoliciesView })
  async replace(
    @Ctx() ctx: Context,
    @Body() body: ReplaceReminderPolicies,
  ): Promise<ReminderPoliciesView> {
    const policies = body.policies.map(policyRecord);
    return reminderPoliciesView(ctx, await changeReminderPolicies(ctx, policies));
  }
}
