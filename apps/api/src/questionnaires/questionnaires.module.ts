import { Module } from '@nestjs/common';
import { QuestionnaireCookie } from './questionnaire-cookie.ts';
import { QuestionnaireDoorController } from './questionnaire-door.controller.ts';
import { QuestionnaireController } from './questionnaire.controller.ts';
import { QuestionnaireGuard } from './questionnaire.guard.ts';
import { QuestionnaireLinksController } from './questionnaire-links.controller.ts';

@Module({
  controllers: [QuestionnaireLinksController, QuestionnaireDoorController, QuestionnaireController],
  providers: [QuestionnaireCookie, QuestionnaireGuard],
})
export class QuestionnairesModule {}
