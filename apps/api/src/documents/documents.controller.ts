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
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  archiveDocument,
  chosenDocumentFiles,
  decideDocuments,
  drawDocumentPage,
  openDocumentContent,
  readDocumentVersions,
  receiveVersion,
  rejectDocument,
  searchDocuments,
  undecideDocument,
  updateDocument,
  verifyDocument,
  type Context,
} from '@quantieme/casework';
import {
  ChosenRowsBody,
  DecidedDocumentsView,
  DecideDocumentsBody,
  DocumentContentQuery,
  DocumentPreviewQuery,
  DocumentsQuery,
  DocumentVersionList,
  DocumentView,
  FoundDocumentPage,
  RejectDocumentBody,
  UpdateDocumentBody,
} from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import {
  Can,
  ChangesNothing,
  Ctx,
  Etag,
  fileAnswer,
  Id,
  IfMatch,
  Paged,
  pictureAnswer,
  UploadBody,
  Uploaded,
  zipAnswer,
  type ApiReply,
} from '../shell/index.ts';

@ApiTags('documents')
@Controller('v1/documents')
export class DocumentsController {
  @Get()
  @Can('dossier:read')
  @Paged()
  @ApiOperation({ summary: 'Documents of every dossier that hold the words typed, latest first' })
  @ApiOkResponse({ type: FoundDocumentPage })
  search(@Ctx() ctx: Context, @Query() query: DocumentsQuery): Promise<FoundDocumentPage> {
    return searchDocuments(ctx, query);
  }

  @Post('decisions')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Verify, reject or put away many; what cannot be is said row by row' })
  @ApiOkResponse({ type: DecidedDocumentsView })
  decideMany(
    @Ctx() ctx: Context,
    @Body() { documents }: DecideDocumentsBody,
  ): Promise<DecidedDocumentsView> {
    return decideDocuments(ctx, documents);
  }

  @Post('files')
  @ChangesNothing()
  @Can('dossier:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chosen documents in one file (zip), a folder for each dossier' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async files(@Ctx() ctx: Context, @Body() { ids }: ChosenRowsBody): Promise<StreamableFile> {
    return zipAnswer(await chosenDocumentFiles(ctx, ids));
  }

  @Patch(':id')
  @Can('dossier:write')
  @Etag()
  @ApiOperation({ summary: 'Say what a document is: kind, person, dates, language, translation' })
  @ApiOkResponse({ type: DocumentView })
  update(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @IfMatch() version: number,
    @Body() body: UpdateDocumentBody,
  ): Promise<DocumentView> {
    return updateDocument(ctx, { documentId, version, body });
  }

  @Post(':id/verify')
  @Can('dossier:write')
  @HttpCode(200)
  @Etag()
  @ApiOperation({ summary: 'Accept a document: nothing is wrong with it' })
  @ApiOkResponse({ type: DocumentView })
  verify(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @IfMatch() version: number,
  ): Promise<DocumentView> {
    return verifyDocument(ctx, { documentId, version });
  }

  @Post(':id/reject')
  @Can('dossier:write')
  @HttpCode(200)
  @Etag()
  @ApiOperation({ summary: 'Turn a document down, for a reason of the catalogue' })
  @ApiOkResponse({ type: DocumentView })
  reject(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @IfMatch() version: number,
    @Body() body: RejectDocumentBody,
  ): Promise<DocumentView> {
    return rejectDocument(ctx, { documentId, version, body });
  }

  @Delete(':id/decision')
  @Can('dossier:write')
  @Etag()
  @ApiOperation({ summary: 'Take back the decision on a document: it waits to be looked at again' })
  @ApiOkResponse({ type: DocumentView })
  undecide(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @IfMatch() version: number,
  ): Promise<DocumentView> {
    return undecideDocument(ctx, { documentId, version });
  }

  @Post(':id/archive')
  @Can('dossier:write')
  @HttpCode(200)
  @Etag()
  @ApiOperation({ summary: 'Out of the list and of the search; nothing is lost' })
  @ApiOkResponse({ type: DocumentView })
  archive(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @IfMatch() version: number,
  ): Promise<DocumentView> {
    return archiveDocument(ctx, { documentId, version, archived: true });
  }

  @Delete(':id/archive')
  @Can('dossier:write')
  @Etag()
  @ApiOperation({ summary: 'Take a document out of the archive: it is in the list again' })
  @ApiOkResponse({ type: DocumentView })
  restore(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @IfMatch() version: number,
  ): Promise<DocumentView> {
    return archiveDocument(ctx, { documentId, version, archived: false });
  }

  @Get(':id/versions')
  @Can('dossier:read')
  @ApiOperation({ summary: 'Every file ever received for a document, latest first' })
  @ApiOkResponse({ type: DocumentVersionList })
  versions(@Ctx() ctx: Context, @Id() documentId: string): Promise<DocumentVersionList> {
    return readDocumentVersions(ctx, documentId);
  }

  @Post(':id/versions')
  @Can('dossier:write')
  @UploadBody()
  @Etag()
  @ApiOperation({ summary: 'Add a version of a document; the earlier ones stay' })
  @ApiCreatedResponse({ type: DocumentView })
  receiveVersion(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @Uploaded() file: SentFile,
  ): Promise<DocumentView> {
    return receiveVersion(ctx, { documentId, file });
  }

  @Get(':id/content')
  @Can('dossier:read')
  @ApiOperation({ summary: 'The file as it was received: shown by a browser, or saved' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @Query() { number, download }: DocumentContentQuery,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<StreamableFile> {
    const file = await openDocumentContent(ctx, { documentId, number });
    return fileAnswer(reply, file, download === 'yes');
  }

  @Get(':id/preview')
  @Can('dossier:read')
  @ApiOperation({ summary: 'A page of a PDF as a picture' })
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async preview(
    @Ctx() ctx: Context,
    @Id() documentId: string,
    @Query() { number, page = 1 }: DocumentPreviewQuery,
  ): Promise<StreamableFile> {
    return pictureAnswer(await drawDocumentPage(ctx, { documentId, number, page }));
  }
}
