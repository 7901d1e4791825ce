import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  exampleNotice,
  readNoticeDocument,
  readNoticeFile,
  readNoticeText,
  recordNotice,
  type Context,
} from '@quantieme/casework';
import {
  ExampleNoticeQuery,
  NoticeReadingView,
  ReadNoticeBody,
  RecordedView,
} from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import {
  Can,
  ChangesNothing,
  Ctx,
  Id,
  UploadBody,
  Uploaded,
  UploadedWithEvent,
  UploadWithEventBody,
  type SentWithEvent,
} from '../shell/index.ts';
import { ReadingQueue } from './reading-queue.ts';

@ApiTags('notices')
@Controller('v1')
export class NoticesController {
  constructor(private readonly queue: ReadingQueue) {}

  @Post('notices/read')
  @ChangesNothing()
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a pasted letter or mail seems to say; nothing is kept' })
  @ApiOkResponse({ type: NoticeReadingView })
  read(@Ctx() ctx: Context, @Body() body: ReadNoticeBody): Promise<NoticeReadingView> {
    return readNoticeText(ctx, body);
  }

  @Post('notices/read-file')
  @ChangesNothing()
  @Can('event:write')
  @HttpCode(200)
  @UploadBody()
  @ApiOperation({
    summary: 'Read a PDF, a photograph or a text as a letter received; nothing is kept',
  })
  @ApiOkResponse({ type: NoticeReadingView })
  readFile(@Ctx() ctx: Context, @Uploaded() file: SentFile): Promise<NoticeReadingView> {
    return this.queue.run(() => readNoticeFile(ctx, file));
  }

  @Get('notices/example')
  @Can('event:write')
  @ApiOperation({ summary: 'A letter to try the reading with, marked as an example' })
  @ApiProduces('application/pdf', 'image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async example(
    @Ctx() ctx: Context,
    @Query() { kind }: ExampleNoticeQuery,
  ): Promise<StreamableFile> {
    const { fileName, mediaType, bytes } = await exampleNotice(ctx, kind);
    return new StreamableFile(bytes, {
      type: mediaType,
      disposition: `attachment; filename="${fileName}"`,
      length: bytes.byteLength,
    });
  }

  @Post('documents/:id/notice')
  @ChangesNothing()
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Read a document of a dossier as a letter received: dates, author, remedies; nothing is kept',
  })
  @ApiOkResponse({ type: NoticeReadingView })
  readDocument(@Ctx() ctx: Context, @Id() documentId: string): Promise<NoticeReadingView> {
    return this.queue.run(() => readNoticeDocument(ctx, documentId));
  }

  @Post('dossiers/:id/notices')
  @Can('event:write')
  @UploadWithEventBody()
  @ApiOperation({
    summary: 'Record what was confirmed of a notice: the event, and the notice as its proof',
  })
  @ApiCreatedResponse({ type: RecordedView })
  record(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @UploadedWithEvent() sent: SentWithEvent,
  ): Promise<RecordedView> {
    return recordNotice(ctx, { dossierId, ...sent });
  }
}
