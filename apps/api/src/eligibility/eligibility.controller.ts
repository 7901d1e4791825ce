import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { evaluateEligibility, listFacts, type Context } from '@quantieme/casework';
import { EligibilityView, EvaluateEligibilityBody, FactList } from '@quantieme/contracts';
import { Can, Ctx } from '../shell/index.ts';

@ApiTags('eligibility')
@Controller('v1')
export class EligibilityController {
  @Post('eligibility/evaluate')
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Which titles somebody may ask for, why, why not; nothing is written' })
  @ApiOkResponse({ type: EligibilityView })
  evaluate(@Ctx() ctx: Context, @Body() body: EvaluateEligibilityBody): EligibilityView {
    return evaluateEligibility(ctx, body);
  }

  @Get('facts')
  @Can('law:read')
  @ApiOperation({ summary: 'What may be known of a client, with its question and its proof' })
  @ApiOkResponse({ type: FactList })
  facts(@Ctx() ctx: Context): FactList {
    return listFacts(ctx);
  }
}
