import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readNoticeDocument,
  readNoticeFile,
  readNoticeText,
  recordNotice,
  type Context,
} from '@quantieme/casework';
import { NoticeReadingView, ReadNoticeBody, RecordedView } from '@quantieme/contracts';
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
  @ApiOperation({ summary: 'The same of a PDF, a photograph or a text; nothing is kept' })
  @ApiOkResponse({ type: NoticeReadingView })
  readFile(@Ctx() ctx: Context, @Uploaded() file: SentFile): Promise<NoticeReadingView> {
    return this.queue.run(() => readNoticeFile(ctx, file));
  }

  @Post('documents/:id/notice')
  @ChangesNothing()
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'The same of a document of a dossier; nothing is kept' })
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
