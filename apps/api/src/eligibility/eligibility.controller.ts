import { Body, Controller, Get, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  evaluateEligibility,
  listFacts,
  printEligibilityNote,
  readTitleComparison,
  type Context,
} from '@quantieme/casework';
import {
  EligibilityNoteBody,
  EligibilityView,
  EvaluateEligibilityBody,
  FactList,
  TitleComparisonQuery,
  TitleComparisonView,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx, pdfAnswer } from '../shell/index.ts';

@ApiTags('eligibility')
@Controller('v1')
export class EligibilityController {
  @Post('eligibility/evaluate')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Which titles somebody may ask for, why, why not; nothing is written' })
  @ApiOkResponse({ type: EligibilityView })
  evaluate(@Ctx() ctx: Context, @Body() body: EvaluateEligibilityBody): EligibilityView {
    return evaluateEligibility(ctx, body);
  }

  @Post('eligibility/note')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Which titles somebody may ask for, as a consultation note (PDF); nothing is written',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async note(@Ctx() ctx: Context, @Body() body: EligibilityNoteBody): Promise<StreamableFile> {
    return pdfAnswer(await printEligibilityNote(ctx, body));
  }

  @Get('titles/comparison')
  @Can('law:read')
  @ApiOperation({ summary: 'Two titles side by side: what each gives, leads to, asks and risks' })
  @ApiOkResponse({ type: TitleComparisonView })
  comparison(@Ctx() ctx: Context, @Query() query: TitleComparisonQuery): TitleComparisonView {
    return readTitleComparison(ctx, query);
  }

  @Get('facts')
  @Can('law:read')
  @ApiOperation({ summary: 'What may be known of a client, with its question and its proof' })
  @ApiOkResponse({ type: FactList })
  facts(@Ctx() ctx: Context): FactList {
    return listFacts(ctx);
  }
}
