import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  checkImport,
  discardImport,
  importModel,
  listImports,
  mapImport,
  readImport,
  readImportRows,
  receiveImport,
  refusedRows,
  reverseImport,
  runImport,
  type Context,
} from '@quantieme/casework';
import {
  ImportKindQuery,
  ImportMappingBody,
  ImportModelQuery,
  ImportPage,
  ImportRowPage,
  ImportRowsQuery,
  ImportsQuery,
  ImportView,
} from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import {
  Can,
  Ctx,
  Etag,
  fileAnswer,
  Id,
  IfMatch,
  Paged,
  UploadBody,
  Uploaded,
  type ApiReply,
} from '../shell/index.ts';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('imports')
@Controller('v1/imports')
export class ImportsController {
  @Get()
  @Can('data:import')
  @Paged()
  @ApiOperation({ summary: 'Files the firm has brought in, newest first' })
  @ApiOkResponse({ type: ImportPage })
  list(@Ctx() ctx: Context, @Query() query: ImportsQuery): Promise<ImportPage> {
    return listImports(ctx, query);
  }

  @Post()
  @Can('data:import')
  @UploadBody()
  @Etag()
  @ApiOperation({
    summary: 'Send a CSV file or a workbook; the same file again goes on where it was',
  })
  @ApiCreatedResponse({ type: ImportView })
  receive(
    @Ctx() ctx: Context,
    @Query() { kind }: ImportKindQuery,
    @Uploaded() file: SentFile,
  ): Promise<ImportView> {
    return receiveImport(ctx, { kind, file });
  }

  @Get('model')
  @Can('data:import')
  @ApiOperation({ summary: 'A file to fill, with its headers and an example' })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse(BINARY)
  model(
    @Ctx() ctx: Context,
    @Query() { kind, format = 'csv' }: ImportModelQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): StreamableFile {
    return fileAnswer(reply, importModel(ctx, { kind, format }), true);
  }

  @Get(':id')
  @Can('data:import')
  @Etag()
  @ApiOperation({ summary: 'An import: its columns, what they fill, how far it is' })
  @ApiOkResponse({ type: ImportView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<ImportView> {
    return readImport(ctx, id);
  }

  @Put(':id/mapping')
  @Can('data:import')
  @Etag()
  @ApiOperation({ summary: 'Say which column fills which field' })
  @ApiOkResponse({ type: ImportView })
  map(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ImportMappingBody,
  ): Promise<ImportView> {
    return mapImport(ctx, { id, version, body });
  }

  @Post(':id/check')
  @Can('data:import')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Check every row of an import, in the background; nothing is written of them',
  })
  @ApiAcceptedResponse({ type: ImportView })
  check(@Ctx() ctx: Context, @Id() id: string): Promise<ImportView> {
    return checkImport(ctx, id);
  }

  @Get(':id/rows')
  @Can('data:import')
  @Paged()
  @ApiOperation({ summary: 'Rows, what would come or has come of them, what is wrong with them' })
  @ApiOkResponse({ type: ImportRowPage })
  rows(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() query: ImportRowsQuery,
  ): Promise<ImportRowPage> {
    return readImportRows(ctx, { ...query, id });
  }

  @Get(':id/refused')
  @Can('data:import')
  @ApiOperation({ summary: 'Rows refused, as a CSV file with the reason beside each' })
  @ApiProduces('text/csv')
  @ApiOkResponse(BINARY)
  async refused(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await refusedRows(ctx, id), true);
  }

  @Post(':id/run')
  @Can('data:import')
  @HttpCode(202)
  @ApiOperation({ summary: 'Write every row that can be, in the background' })
  @ApiAcceptedResponse({ type: ImportView })
  run(@Ctx() ctx: Context, @Id() id: string): Promise<ImportView> {
    return runImport(ctx, id);
  }

  @Post(':id/reversal')
  @Can('data:import')
  @HttpCode(202)
  @ApiOperation({ summary: 'Take back what an import has made and nobody has touched since' })
  @ApiAcceptedResponse({ type: ImportView })
  reverse(@Ctx() ctx: Context, @Id() id: string): Promise<ImportView> {
    return reverseImport(ctx, id);
  }

  @Delete(':id')
  @Can('data:import')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a file of which nothing was made' })
  @ApiNoContentResponse()
  discard(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return discardImport(ctx, id);
  }
}
