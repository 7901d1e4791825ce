import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readDocumentsPage,
  receiveDocument,
  writeAttemptsTable,
  type Context,
} from '@quantieme/casework';
import { DocumentView, DossierDocumentsView, UploadQuery } from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import {
  API_SETTINGS,
  Can,
  Ctx,
  Id,
  Uploaded,
  UploadBody,
  type ApiSettings,
} from '../shell/index.ts';

@ApiTags('documents')
@Controller('v1/dossiers/:id/documents')
export class DossierDocumentsController {
  readonly #inbox: string | null;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.#inbox = settings.dossierMailAddress ?? null;
  }

  @Get()
  @Can('dossier:read')
  @ApiOperation({ summary: 'Everything the page « Pièces » of a dossier shows' })
  @ApiOkResponse({ type: DossierDocumentsView })
  read(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierDocumentsView> {
    return readDocumentsPage(ctx, dossierId, this.#inbox);
  }

  @Post()
  @Can('dossier:write')
  @UploadBody()
  @ApiOperation({ summary: 'Add a file to a dossier: looked at, then sealed' })
  @ApiCreatedResponse({ type: DocumentView })
  receive(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Query() query: UploadQuery,
    @Uploaded() file: SentFile,
  ): Promise<DocumentView> {
    return receiveDocument(ctx, { ...query, dossierId, file });
  }

  @Post('attempts-table')
  @HttpCode(200)
  @Can('dossier:write')
  @ApiOperation({
    summary:
      'Make the table of the attempts to book an appointment; made again, it is its next version',
  })
  @ApiOkResponse({ type: DocumentView })
  writeAttemptsTable(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DocumentView> {
    return writeAttemptsTable(ctx, dossierId);
  }
}
