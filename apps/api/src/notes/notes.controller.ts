import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addNote,
  listNotes,
  removeNote,
  restoreNote,
  updateNote,
  type Context,
} from '@quantieme/casework';
import { ListQuery, NoteBody, NotePage, NoteView } from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('notes')
@Controller('v1/dossiers/:id/notes')
export class NotesController {
  @Get()
  @Can('dossier:read')
  @Paged()
  @ApiOperation({ summary: 'Notes of a dossier, newest first' })
  @ApiOkResponse({ type: NotePage })
  list(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Query() { limit, cursor }: ListQuery,
  ): Promise<NotePage> {
    return listNotes(ctx, { dossierId, limit, cursor });
  }

  @Post()
  @Can('note:write')
  @Etag()
  @ApiOperation({ summary: 'Add a note to a dossier' })
  @ApiCreatedResponse({ type: NoteView })
  add(@Ctx() ctx: Context, @Id() dossierId: string, @Body() { body }: NoteBody): Promise<NoteView> {
    return addNote(ctx, { dossierId, body });
  }

  @Put(':noteId')
  @Can('note:write')
  @Etag()
  @ApiOperation({ summary: 'Rewrite a note; the former text stays in the audit' })
  @ApiOkResponse({ type: NoteView })
  update(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() { body }: NoteBody,
  ): Promise<NoteView> {
    return updateNote(ctx, { dossierId, noteId, version, body });
  }

  @Delete(':noteId')
  @Can('note:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a note; its text stays in the audit' })
  @ApiNoContentResponse()
  remove(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('noteId') noteId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return removeNote(ctx, { dossierId, noteId, version });
  }

  @Post(':noteId/restoration')
  @Can('note:write')
  @Etag()
  @ApiOperation({ summary: 'Bring a removed note back as it was' })
  @ApiCreatedResponse({ type: NoteView })
  restore(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('noteId') noteId: string,
  ): Promise<NoteView> {
    return restoreNote(ctx, { dossierId, noteId });
  }
}
