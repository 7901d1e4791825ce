import { Module } from '@nestjs/common';
import { ClientCookie } from './client-cookie.ts';
import { QuestionnaireController } from './questionnaire.controller.ts';
import { QuestionnaireLinksController } from './questionnaire-links.controller.ts';

@Module({
  controllers: [QuestionnaireLinksController, QuestionnaireController],
  providers: [ClientCookie],
})
export class QuestionnairesModule {}
