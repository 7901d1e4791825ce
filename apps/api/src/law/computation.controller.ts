import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  calculateDeadline,
  listDeadlinesBehind,
  previewDeadlines,
  readEngine,
  type Context,
} from '@quantieme/casework';
import {
  BehindDeadlinePage,
  CalculatorBody,
  EngineView,
  ListQuery,
  PreviewDeadlinesBody,
  PreviewedDeadlinesView,
  PreviewedDeadlineView,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx, Paged } from '../shell/index.ts';

@ApiTags('law')
@Controller('v1')
export class ComputationController {
  @Get('engine')
  @Can('deadline:read')
  @ApiOperation({ summary: 'The engine, and the deadlines an older one computed' })
  @ApiOkResponse({ type: EngineView })
  engine(@Ctx() ctx: Context): Promise<EngineView> {
    return readEngine(ctx);
  }

  @Get('engine/behind')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Deadlines whose rule or engine has changed since they were computed' })
  @ApiOkResponse({ type: BehindDeadlinePage })
  behind(@Ctx() ctx: Context, @Query() { limit, cursor }: ListQuery): Promise<BehindDeadlinePage> {
    return listDeadlinesBehind(ctx, { limit, cursor });
  }

  @Post('calculator')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'One deadline of one rule from one start; nothing is written' })
  @ApiOkResponse({ type: PreviewedDeadlineView })
  calculate(@Ctx() ctx: Context, @Body() body: CalculatorBody): Promise<PreviewedDeadlineView> {
    return calculateDeadline(ctx, body);
  }

  @Post('deadlines/preview')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Every deadline of a history that is not recorded; nothing is written' })
  @ApiOkResponse({ type: PreviewedDeadlinesView })
  preview(
    @Ctx() ctx: Context,
    @Body() body: PreviewDeadlinesBody,
  ): Promise<PreviewedDeadlinesView> {
    return previewDeadlines(ctx, body);
  }
}
