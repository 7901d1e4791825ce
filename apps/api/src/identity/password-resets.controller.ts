import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { requestPasswordReset, resetPassword, type Services } from '@quantieme/casework';
import { NewPassword, PasswordResetRequest } from '@quantieme/contracts';
import { Public, SERVICES, type ApiRequest } from '../shell/index.ts';
import { deviceOf } from './session-answer.ts';

@ApiTags('session')
@Controller('v1/password-resets')
export class PasswordResetsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post()
  @Public()
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a link by mail; the answer is the same for unknown addresses' })
  @ApiAcceptedResponse()
  request(@Body() body: PasswordResetRequest, @Req() request: ApiRequest): Promise<void> {
    const { network } = deviceOf(request);
    return requestPasswordReset(this.services, { email: body.email, network });
  }

  @Post(':token')
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Choose a new password with the token of the mail; ends every session' })
  @ApiNoContentResponse()
  reset(@Param('token') token: string, @Body() body: NewPassword): Promise<void> {
    return resetPassword(this.services, { token, password: body.password });
  }
}
