import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.ts';
import { DossierDocumentsController } from './dossier-documents.controller.ts';

@Module({ controllers: [DossierDocumentsController, DocumentsController] })
export class DocumentsModule {}
