import { Controller, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QuestionsController } from '../client-doors/questions.controller.ts';
import { QuestionnaireGuard } from './questionnaire.guard.ts';

/** What a client reaches through a link: their own answers, and the name of the firm. */
@ApiTags('questionnaires')
@UseGuards(QuestionnaireGuard)
@Controller('v1/questionnaire')
export class QuestionnaireController extends QuestionsController {}
