import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  listAlertFates,
  listGrounds,
  listLoad,
  listMargins,
  listOutcomes,
  listStatisticsCases,
  listTimes,
  readStatistics,
  type Context,
} from '@quantieme/casework';
import {
  AlertFatesPage,
  GroundsPage,
  LoadPage,
  MarginsPage,
  OutcomesPage,
  StatisticsCasePage,
  StatisticsCasesQuery,
  StatisticsQuery,
  StatisticsView,
  TimesPage,
} from '@quantieme/contracts';
import { Can, Ctx, Paged } from '../shell/index.ts';

@ApiTags('statistics')
@Controller('v1/statistics')
export class StatisticsController {
  @Get()
  @Can('deadline:read')
  @ApiOperation({ summary: 'Every picture of the page of statistics, at once' })
  @ApiOkResponse({ type: StatisticsView })
  all(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<StatisticsView> {
    return readStatistics(ctx, query);
  }

  @Get('load')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Deadlines to come, by week, person and seriousness' })
  @ApiOkResponse({ type: LoadPage })
  load(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<LoadPage> {
    return listLoad(ctx, query);
  }

  @Get('times')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'How long authorities took, by préfecture and procedure' })
  @ApiOkResponse({ type: TimesPage })
  times(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<TimesPage> {
    return listTimes(ctx, query);
  }

  @Get('outcomes')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Which way decisions went, by authority or court and procedure' })
  @ApiOkResponse({ type: OutcomesPage })
  outcomes(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<OutcomesPage> {
    return listOutcomes(ctx, query);
  }

  @Get('grounds')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Grounds of refusals' })
  @ApiOkResponse({ type: GroundsPage })
  grounds(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<GroundsPage> {
    return listGrounds(ctx, query);
  }

  @Get('margins')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'How many days before the last one acts were done' })
  @ApiOkResponse({ type: MarginsPage })
  margins(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<MarginsPage> {
    return listMargins(ctx, query);
  }

  @Get('alerts')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'How late alerts were acknowledged; by person for owners alone' })
  @ApiOkResponse({ type: AlertFatesPage })
  alerts(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<AlertFatesPage> {
    return listAlertFates(ctx, query);
  }

  @Get('cases')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'The facts behind one figure of a picture, the latest first' })
  @ApiOkResponse({ type: StatisticsCasePage })
  cases(@Ctx() ctx: Context, @Query() query: StatisticsCasesQuery): Promise<StatisticsCasePage> {
    return listStatisticsCases(ctx, query);
  }
}
