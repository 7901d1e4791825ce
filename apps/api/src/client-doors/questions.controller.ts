import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
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
import { Client } from './client.guard.ts';

/** The questions of a link; who asks has opened it. */
@Public()
export abstract class QuestionsController {
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
  @ApiOperation({ summary: 'Say that the client does not know' })
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
  @ApiOperation({ summary: 'Say that the client has answered all that they can' })
  @ApiOkResponse({ type: QuestionnaireView })
  complete(
    @Client() client: ClientContext,
    @Query() _query: ClientPageQuery,
  ): Promise<QuestionnaireView> {
    return completeQuestionnaire(client);
  }
}
