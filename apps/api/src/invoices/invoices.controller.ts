import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Patch,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  chosenInvoiceFiles,
  chosenInvoices,
  createInvoice,
  issueInvoice,
  listInvoices,
  previewInvoice,
  readInvoice,
  readInvoiceFigures,
  readInvoiceFile,
  remindOfInvoices,
  removeInvoice,
  updateInvoice,
  type Context,
} from '@quantieme/casework';
import {
  ChosenRowsBody,
  DoneTogetherView,
  InvoiceDraftBody,
  InvoiceFiguresQuery,
  InvoiceFiguresView,
  InvoicePage,
  InvoicePreviewView,
  InvoiceRowPage,
  InvoicesQuery,
  InvoiceView,
  NewInvoiceBody,
  RemindOfInvoicesBody,
} from '@quantieme/contracts';
import {
  Can,
  ChangesNothing,
  Ctx,
  Etag,
  fileAnswer,
  Id,
  IfMatch,
  Paged,
  zipAnswer,
  type ApiReply,
} from '../shell/index.ts';

const FILE = { schema: { type: 'string', format: 'binary' } };

@ApiTags('invoices')
@Controller('v1/invoices')
export class InvoicesController {
  @Get()
  @Can('billing:read')
  @Paged()
  @ApiOperation({ summary: 'Invoices and credit notes, the latest first' })
  @ApiOkResponse({ type: InvoicePage })
  list(@Ctx() ctx: Context, @Query() query: InvoicesQuery): Promise<InvoicePage> {
    return listInvoices(ctx, query);
  }

  @Get('figures')
  @Can('billing:read')
  @ApiOperation({ summary: 'What was invoiced and received in a month, and what is owed today' })
  @ApiOkResponse({ type: InvoiceFiguresView })
  figures(@Ctx() ctx: Context, @Query() query: InvoiceFiguresQuery): Promise<InvoiceFiguresView> {
    return readInvoiceFigures(ctx, query);
  }

  @Post()
  @Can('billing:write')
  @Etag()
  @ApiOperation({ summary: 'A draft: empty, of lines written by hand, or of work not billed yet' })
  @ApiCreatedResponse({ type: InvoiceView })
  create(@Ctx() ctx: Context, @Body() body: NewInvoiceBody): Promise<InvoiceView> {
    return createInvoice(ctx, body);
  }

  @Post('preview')
  @Can('billing:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a draft would come to, and what it lacks; writes nothing' })
  @ApiOkResponse({ type: InvoicePreviewView })
  preview(@Ctx() ctx: Context, @Body() body: InvoiceDraftBody): Promise<InvoicePreviewView> {
    return previewInvoice(ctx, body);
  }

  @Post('selection')
  @ChangesNothing()
  @Can('billing:read')
  @HttpCode(200)
  @Paged()
  @ApiOperation({ summary: 'Chosen invoices, as a file or as the list has them' })
  @ApiOkResponse({ type: InvoiceRowPage })
  selection(@Ctx() ctx: Context, @Body() { ids }: ChosenRowsBody): Promise<InvoiceRowPage> {
    return chosenInvoices(ctx, ids);
  }

  @Post('files')
  @ChangesNothing()
  @Can('billing:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chosen invoices as they were sent, in one file (zip); no drafts' })
  @ApiProduces('application/zip')
  @ApiOkResponse(FILE)
  async files(@Ctx() ctx: Context, @Body() { ids }: ChosenRowsBody): Promise<StreamableFile> {
    return zipAnswer(await chosenInvoiceFiles(ctx, ids));
  }

  @Post('reminders')
  @Can('billing:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note that clients were reminded of many invoices; nothing is sent' })
  @ApiOkResponse({ type: DoneTogetherView })
  remind(@Ctx() ctx: Context, @Body() body: RemindOfInvoicesBody): Promise<DoneTogetherView> {
    return remindOfInvoices(ctx, body);
  }

  @Get(':id')
  @Can('billing:read')
  @Etag()
  @ApiOperation({ summary: 'One invoice: lines, totals, credit notes, payments, reminders' })
  @ApiOkResponse({ type: InvoiceView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<InvoiceView> {
    return readInvoice(ctx, id);
  }

  @Patch(':id')
  @Can('billing:write')
  @Etag()
  @ApiOperation({ summary: 'Change a draft; what is left out stays' })
  @ApiOkResponse({ type: InvoiceView })
  update(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: InvoiceDraftBody,
  ): Promise<InvoiceView> {
    return updateInvoice(ctx, { id, version, body });
  }

  @Delete(':id')
  @Can('billing:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a draft; an issued invoice stays' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return removeInvoice(ctx, { id, version });
  }

  @Post(':id/issue')
  @Can('billing:write')
  @HttpCode(200)
  @Etag()
  @ApiOperation({
    summary: 'Issue a draft: it takes its number, for good; issued twice, it is issued once',
  })
  @ApiOkResponse({ type: InvoiceView })
  issue(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<InvoiceView> {
    return issueInvoice(ctx, { id, version });
  }

  @Get(':id/pdf')
  @Can('billing:read')
  @ApiOperation({ summary: 'The invoice as it was sent (Factur-X); a draft is marked as one' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async pdf(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await readInvoiceFile(ctx, { id, kind: 'pdf' }), false);
  }

  @Get(':id/xml')
  @Can('billing:read')
  @ApiOperation({ summary: 'The XML of the invoice alone (CII, EN 16931)' })
  @ApiProduces('application/xml')
  @ApiOkResponse(FILE)
  async xml(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await readInvoiceFile(ctx, { id, kind: 'xml' }), true);
  }
}
