import { Readable } from 'node:stream';
import { Body, Controller, Get, Post, Res, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  listExports,
  openExport,
  readExport,
  requestExport,
  type Context,
} from '@quantieme/casework';
import { FirmExportList, FirmExportView, RequestExportBody } from '@quantieme/contracts';
import { Can, Ctx, Id, namedFile, Secret, type ApiReply } from '../shell/index.ts';

@ApiTags('exports')
@Controller('v1/exports')
export class FirmExportsController {
  @Get()
  @Can('data:export')
  @ApiOperation({ summary: 'Complete exports of the firm, latest first' })
  @ApiOkResponse({ type: FirmExportList })
  list(@Ctx() ctx: Context): Promise<FirmExportList> {
    return listExports(ctx);
  }

  @Post()
  @Can('data:export')
  @Secret()
  @ApiOperation({
    summary:
      'Ask for everything of the firm as one file, locked with a passphrase; owners are told',
  })
  @ApiCreatedResponse({ type: FirmExportView })
  request(@Ctx() ctx: Context, @Body() { passphrase }: RequestExportBody): Promise<FirmExportView> {
    return requestExport(ctx, passphrase);
  }

  @Get(':id')
  @Can('data:export')
  @ApiOperation({
    summary: 'An export of the firm: how far it is, and until when it can be fetched',
  })
  @ApiOkResponse({ type: FirmExportView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<FirmExportView> {
    return readExport(ctx, id);
  }

  @Get(':id/content')
  @Can('data:export')
  @ApiOperation({ summary: 'The locked archive: a ZIP encrypted as age does, for seven days' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    const { fileName, bytes, content } = await openExport(ctx, id);
    reply.header('Cache-Control', 'no-store');
    return new StreamableFile(Readable.from(content, { objectMode: false }), {
      type: 'application/octet-stream',
      disposition: `attachment; ${namedFile(fileName)}`,
      length: bytes,
    });
  }
}
