import { Module } from '@nestjs/common';
import { LetterTemplatesController } from './letter-templates.controller.ts';
import { LettersController } from './letters.controller.ts';

@Module({ controllers: [LettersController, LetterTemplatesController] })
export class LettersModule {}
