import { Body, Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  answerQuestion,
  completeQuestionnaire,
  readQuestionnaire,
  skipQuestion,
  type ClientContext,
} from '@quantieme/casework';
import {
  ClientAnswerBody,
  ClientPageQuery,
  ClientSkipBody,
  QuestionnaireView,
} from '@quantieme/contracts';
import { Public } from '../shell/index.ts';
import { Client, ClientLinkGuard } from './client-link.guard.ts';

/** The questions of a link that asks more than questions. */
@ApiTags('client-links')
@Public()
@UseGuards(ClientLinkGuard)
@Controller('v1/client-link/questions')
export class ClientQuestionsController {
  @Get()
  @ApiOperation({ summary: 'What to answer next, and what was said through this link' })
  @ApiOkResponse({ type: QuestionnaireView })
  read(
    @Client() client: ClientContext,
    @Query() _query: ClientPageQuery,
  ): Promise<QuestionnaireView> {
    return readQuestionnaire(client);
  }

  @Post('answers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a question, or correct an answer; recorded at once' })
  @ApiOkResponse({ type: QuestionnaireView })
  answer(
    @Client() client: ClientContext,
    @Body() { fact, value }: ClientAnswerBody,
    @Query() _query: ClientPageQuery,
  ): Promise<QuestionnaireView> {
    return answerQuestion(client, { fact, value });
  }

  @Post('skips')
  @HttpCode(200)
  @ApiOperation({ summary: 'The client does not know' })
  @ApiOkResponse({ type: QuestionnaireView })
  skip(
    @Client() client: ClientContext,
    @Body() { fact }: ClientSkipBody,
    @Query() _query: ClientPageQuery,
  ): Promise<QuestionnaireView> {
    return skipQuestion(client, fact);
  }

  @Post('completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'The client has answered all that they can' })
  @ApiOkResponse({ type: QuestionnaireView })
  complete(
    @Client() client: ClientContext,
    @Query() _query: ClientPageQuery,
  ): Promise<QuestionnaireView> {
    return completeQuestionnaire(client);
  }
}
