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
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  markLetterSent,
  previewLetter,
  readLetterContent,
  readLetterDraft,
  readLetters,
  rewriteLetter,
  unmarkLetterSent,
  writeLetter,
  type Context,
} from '@quantieme/casework';
import {
  LetterContentQuery,
  LetterDraftView,
  LetterPreviewView,
  LettersView,
  LetterView,
  RewriteLetterBody,
  SendLetterBody,
  SentLetterView,
  WriteLetterBody,
} from '@quantieme/contracts';
import {
  ChangesNothing,
  Can,
  Ctx,
  fileAnswer,
  Id,
  IfMatch,
  type ApiReply,
} from '../shell/index.ts';

@ApiTags('letters')
@Controller('v1')
export class LettersController {
  @Get('dossiers/:id/letters')
  @Can('dossier:read')
  @ApiOperation({ summary: 'Letters that may be written for a dossier, and those written' })
  @ApiOkResponse({ type: LettersView })
  list(@Ctx() ctx: Context, @Id() dossierId: string): Promise<LettersView> {
    return readLetters(ctx, dossierId);
  }

  @Post('dossiers/:id/letters/preview')
  @ChangesNothing()
  @Can('dossier:read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a letter would say, its fields and what it lacks; nothing is kept',
  })
  @ApiOkResponse({ type: LetterPreviewView })
  preview(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: WriteLetterBody,
  ): Promise<LetterPreviewView> {
    return previewLetter(ctx, { dossierId, ...body });
  }

  @Post('dossiers/:id/letters')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Write a letter: filled whole, numbered, kept; or what it lacks' })
  @ApiCreatedResponse({ type: LetterView })
  write(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: WriteLetterBody,
  ): Promise<LetterView> {
    return writeLetter(ctx, { dossierId, ...body });
  }

  @Get('letters/:id/draft')
  @Can('dossier:read')
  @ApiOperation({ summary: 'What was typed for a letter, to be corrected and written again' })
  @ApiOkResponse({ type: LetterDraftView })
  draft(@Ctx() ctx: Context, @Id() id: string): Promise<LetterDraftView> {
    return readLetterDraft(ctx, id);
  }

  @Put('letters/:id')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Write a letter again: another version, under the same number' })
  @ApiOkResponse({ type: LetterView })
  rewrite(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RewriteLetterBody,
  ): Promise<LetterView> {
    return rewriteLetter(ctx, { id, version, ...body });
  }

  @Get('letters/:id/content')
  @Can('dossier:read')
  @ApiOperation({
    summary: 'A letter as Word file or PDF; the header X-Letter-Printed-By says what printed it',
  })
  @ApiProduces(
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  )
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() { format }: LetterContentQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    const file = await readLetterContent(ctx, {
      id,
      format: format === 'pdf' ? 'pdf' : 'docx',
    });
    if (file.printedBy !== null) reply.header('X-Letter-Printed-By', file.printedBy);
    return fileAnswer(reply, file, true);
  }

  @Post('letters/:id/sent')
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a letter has left; records its event, answers what changed' })
  @ApiOkResponse({ type: SentLetterView })
  send(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: SendLetterBody,
  ): Promise<SentLetterView> {
    return markLetterSent(ctx, { id, ...body });
  }

  @Delete('letters/:id/sent')
  @Can('event:write')
  @ApiOperation({ summary: 'Say that a letter has not left after all: its event is annulled' })
  @ApiOkResponse({ type: SentLetterView })
  unsend(@Ctx() ctx: Context, @Id() id: string): Promise<SentLetterView> {
    return unmarkLetterSent(ctx, id);
  }
}
