import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  listBillings,
  listUnbilled,
  readBilling,
  readUnbilledDossiers,
  recordBilling,
  takeBillingBack,
  type Context,
} from '@quantieme/casework';
import {
  BillingPage,
  BillingReversalBody,
  BillingsQuery,
  BillingView,
  NewBillingBody,
  UnbilledDossiers,
  UnbilledPage,
  UnbilledQuery,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Paged } from '../shell/index.ts';

@ApiTags('billing')
@Controller('v1')
export class BillingsController {
  @Get('unbilled')
  @Can('billing:read')
  @Paged()
  @ApiOperation({ summary: 'Time, expenses and fees that are on no invoice yet, by day' })
  @ApiOkResponse({ type: UnbilledPage })
  unbilled(@Ctx() ctx: Context, @Query() query: UnbilledQuery): Promise<UnbilledPage> {
    return listUnbilled(ctx, query);
  }

  @Get('unbilled/dossiers')
  @Can('billing:read')
  @ApiOperation({ summary: 'What is on no invoice yet, dossier by dossier' })
  @ApiOkResponse({ type: UnbilledDossiers })
  byDossier(@Ctx() ctx: Context): Promise<UnbilledDossiers> {
    return readUnbilledDossiers(ctx);
  }

  @Get('billings')
  @Can('billing:read')
  @Paged()
  @ApiOperation({ summary: 'What was marked as billed, and what was taken back' })
  @ApiOkResponse({ type: BillingPage })
  list(@Ctx() ctx: Context, @Query() query: BillingsQuery): Promise<BillingPage> {
    return listBillings(ctx, query);
  }

  @Post('billings')
  @Can('billing:write')
  @ApiOperation({
    summary: 'Mark as billed by an invoice of the firm’s accounts: all of the items, or none',
  })
  @ApiCreatedResponse({ type: BillingView })
  create(@Ctx() ctx: Context, @Body() body: NewBillingBody): Promise<BillingView> {
    return recordBilling(ctx, body);
  }

  @Get('billings/:id')
  @Can('billing:read')
  @ApiOperation({ summary: 'One billing: what was billed together, and where' })
  @ApiOkResponse({ type: BillingView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<BillingView> {
    return readBilling(ctx, id);
  }

  @Post('billings/:id/reversal')
  @Can('billing:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a billing back: its items are to be billed again' })
  @ApiOkResponse({ type: BillingView })
  reverse(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: BillingReversalBody,
  ): Promise<BillingView> {
    return takeBillingBack(ctx, { id, body });
  }
}
