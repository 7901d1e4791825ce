import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Context, readAlertState, sendMessageAgain, verifyMailbox } from '@quantieme/casework';
import { AlertStateView } from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';

@ApiTags('alerts')
@Controller('v1')
export class AlertStateController {
  @Get('alerts/state')
  @Can('alert:read')
  @ApiOperation({ summary: 'Proof of life: sweeps, lateness, what waits, what failed and why' })
  @ApiOkResponse({ type: AlertStateView })
  read(@Ctx() ctx: Context): Promise<AlertStateView> {
    return readAlertState(ctx);
  }

  @Post('messages/:id/retry')
  @Can('firm:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a message that was refused, or has come back, once more' })
  @ApiOkResponse({ type: AlertStateView })
  retry(@Ctx() ctx: Context, @Id() id: string): Promise<AlertStateView> {
    return sendMessageAgain(ctx, id);
  }

  @Post('users/:id/mailbox-verification')
  @Can('firm:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that the mailbox of a person works again' })
  @ApiOkResponse({ type: AlertStateView })
  verify(@Ctx() ctx: Context, @Id() id: string): Promise<AlertStateView> {
    return verifyMailbox(ctx, id);
  }
}
