import { Module } from '@nestjs/common';
import { QuestionnaireCookie } from './questionnaire-cookie.ts';
import { QuestionnaireController } from './questionnaire.controller.ts';
import { QuestionnaireLinksController } from './questionnaire-links.controller.ts';

@Module({
  controllers: [QuestionnaireLinksController, QuestionnaireController],
  providers: [QuestionnaireCookie],
})
export class QuestionnairesModule {}
