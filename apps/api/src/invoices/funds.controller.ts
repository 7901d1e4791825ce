import { Body, Controller, Get, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  listFundMovements,
  printEReport,
  printFunds,
  printLedes,
  readEReport,
  recordFundMovement,
  reverseFundMovement,
  type Context,
} from '@quantieme/casework';
import {
  EReportView,
  FundMovementBody,
  FundMovementPage,
  FundMovementsQuery,
  FundMovementView,
  FundReversalBody,
  PeriodQuery,
} from '@quantieme/contracts';
import { Can, Ctx, fileAnswer, Id, Paged, type ApiReply } from '../shell/index.ts';

const FILE = { schema: { type: 'string', format: 'binary' } };

@ApiTags('invoices')
@Controller('v1')
export class FundsController {
  @Get('fund-movements')
  @Can('billing:read')
  @Paged()
  @ApiOperation({ summary: 'Money kept for others, by day; apart from the firm’s own' })
  @ApiOkResponse({ type: FundMovementPage })
  list(@Ctx() ctx: Context, @Query() query: FundMovementsQuery): Promise<FundMovementPage> {
    return listFundMovements(ctx, query);
  }

  @Get('fund-movements/csv')
  @Can('billing:read')
  @ApiOperation({
    summary:
      'Movements of third-party funds for the CARPA (CSV): date, dossier, mouvement, credit, debit, tiers, libelle, reference, solde_du_dossier, contre_passe',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async csv(
    @Ctx() ctx: Context,
    @Query() query: FundMovementsQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await printFunds(ctx, query), true);
  }

  @Post('dossiers/:id/fund-movements')
  @Can('billing:write')
  @ApiOperation({ summary: 'Money received for somebody else, or paid out; never below zero' })
  @ApiCreatedResponse({ type: FundMovementView })
  record(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: FundMovementBody,
  ): Promise<FundMovementView> {
    return recordFundMovement(ctx, { dossierId, body });
  }

  @Post('fund-movements/:id/reversal')
  @Can('billing:write')
  @ApiOperation({ summary: 'Undo a movement by its opposite; both stay written' })
  @ApiCreatedResponse({ type: FundMovementView })
  reverse(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: FundReversalBody,
  ): Promise<FundMovementView> {
    return reverseFundMovement(ctx, { id, body });
  }

  @Get('e-reporting')
  @Can('billing:read')
  @ApiOperation({ summary: 'Operations and payments of a period, as e-reporting adds them up' })
  @ApiOkResponse({ type: EReportView })
  report(@Ctx() ctx: Context, @Query() query: PeriodQuery): Promise<EReportView> {
    return readEReport(ctx, query);
  }

  @Get('e-reporting/csv')
  @Can('billing:read')
  @ApiOperation({ summary: 'What e-reporting declares, as a table (CSV)' })
  @ApiProduces('text/csv')
  @ApiOkResponse(FILE)
  async reportCsv(
    @Ctx() ctx: Context,
    @Query() query: PeriodQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await printEReport(ctx, query), true);
  }

  @Get('ledes')
  @Can('billing:read')
  @ApiOperation({ summary: 'Invoices of a period as LEDES 1998B, amounts before VAT' })
  @ApiProduces('text/plain')
  @ApiOkResponse(FILE)
  async ledes(
    @Ctx() ctx: Context,
    @Query() query: PeriodQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await printLedes(ctx, query), true);
  }
}
