import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  cancelPayment,
  creditInvoice,
  listPayments,
  noteInvoiceReminder,
  readInvoiceSettings,
  recordPayment,
  writeSettingsOfInvoices,
  type Context,
} from '@quantieme/casework';
import {
  CreditNoteBody,
  InvoiceReminderBody,
  InvoiceSettingsBody,
  InvoiceSettingsView,
  InvoiceView,
  PaymentBody,
  PaymentCancellationBody,
  PaymentPage,
  PaymentsQuery,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('invoices')
@Controller('v1')
export class SettlementsController {
  @Get('invoice-settings')
  @Can('billing:read')
  @Etag()
  @ApiOperation({ summary: 'What every invoice says of the firm, and how invoices are numbered' })
  @ApiOkResponse({ type: InvoiceSettingsView })
  settings(@Ctx() ctx: Context): Promise<InvoiceSettingsView> {
    return readInvoiceSettings(ctx);
  }

  @Put('invoice-settings')
  @Can('billing:write')
  @Etag()
  @ApiOperation({
    summary: 'Change the settings of invoices; invoices already issued keep what they said',
  })
  @ApiOkResponse({ type: InvoiceSettingsView })
  writeSettings(
    @Ctx() ctx: Context,
    @IfMatch() version: number,
    @Body() body: InvoiceSettingsBody,
  ): Promise<InvoiceSettingsView> {
    return writeSettingsOfInvoices(ctx, { version, body });
  }

  @Post('invoices/:id/credit-notes')
  @Can('billing:write')
  @ApiOperation({
    summary: 'Credit all that is left of an invoice, or a part of it; issued at once',
  })
  @ApiCreatedResponse({ type: InvoiceView })
  credit(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: CreditNoteBody,
  ): Promise<InvoiceView> {
    return creditInvoice(ctx, { id, body });
  }

  @Post('invoices/:id/payments')
  @Can('billing:write')
  @ApiOperation({ summary: 'Money received for an invoice, or given back; gives the invoice' })
  @ApiCreatedResponse({ type: InvoiceView })
  pay(@Ctx() ctx: Context, @Id() id: string, @Body() body: PaymentBody): Promise<InvoiceView> {
    return recordPayment(ctx, { id, body });
  }

  @Post('invoices/:id/reminders')
  @Can('billing:write')
  @ApiOperation({ summary: 'Note that the client was reminded; nothing is sent' })
  @ApiCreatedResponse({ type: InvoiceView })
  remind(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: InvoiceReminderBody,
  ): Promise<InvoiceView> {
    return noteInvoiceReminder(ctx, { id, body });
  }

  @Get('payments')
  @Can('billing:read')
  @Paged()
  @ApiOperation({ summary: 'Payments of the firm, the latest written first' })
  @ApiOkResponse({ type: PaymentPage })
  payments(@Ctx() ctx: Context, @Query() query: PaymentsQuery): Promise<PaymentPage> {
    return listPayments(ctx, query);
  }

  @Post('payments/:id/cancellation')
  @Can('billing:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'A payment written by mistake: it no longer counts, and stays written' })
  @ApiOkResponse({ type: InvoiceView })
  cancel(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: PaymentCancellationBody,
  ): Promise<InvoiceView> {
    return cancelPayment(ctx, { id, body });
  }
}
