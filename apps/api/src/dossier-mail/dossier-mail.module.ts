import { Module } from '@nestjs/common';
import { DossierMailController } from './dossier-mail.controller.ts';

@Module({ controllers: [DossierMailController] })
export class DossierMailModule {}
