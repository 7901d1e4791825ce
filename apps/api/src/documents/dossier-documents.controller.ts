import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readDossierDocuments,
  receiveDocument,
  writeAttemptsTable,
  type Context,
} from '@quantieme/casework';
import { DocumentView, DossierDocumentsView, UploadQuery } from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import { Can, Ctx, Id, Uploaded, UploadBody } from '../shell/index.ts';

@ApiTags('documents')
@Controller('v1/dossiers/:id/documents')
export class DossierDocumentsController {
  @Get()
  @Can('dossier:read')
  @ApiOperation({ summary: 'Everything the page « Pièces » of a dossier shows' })
  @ApiOkResponse({ type: DossierDocumentsView })
  read(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierDocumentsView> {
    return readDossierDocuments(ctx, dossierId);
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
