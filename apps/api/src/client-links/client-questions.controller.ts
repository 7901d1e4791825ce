import { Controller, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QuestionsController } from '../client-doors/questions.controller.ts';
import { ClientLinkGuard } from './client-link.guard.ts';

/** The questions of a link that asks more than questions. */
@ApiTags('client-links')
@UseGuards(ClientLinkGuard)
@Controller('v1/client-link/questions')
export class ClientQuestionsController extends QuestionsController {}
