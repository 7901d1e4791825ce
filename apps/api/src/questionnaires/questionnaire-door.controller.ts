import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  openQuestionnaire,
  questionnaireWords,
  readQuestionnaire,
  type Services,
} from '@quantieme/casework';
import {
  OpenLinkBody,
  QuestionnaireView,
  QuestionnaireWordsQuery,
  QuestionnaireWordsView,
} from '@quantieme/contracts';
import { DoorController } from '../client-doors/door.controller.ts';
import { Public, SERVICES, type ApiReply, type ApiRequest } from '../shell/index.ts';
import { QuestionnaireCookie } from './questionnaire-cookie.ts';

/** Before a questionnaire is opened. */
@ApiTags('questionnaires')
@Public()
@Controller('v1/questionnaire')
export class QuestionnaireDoorController extends DoorController {
  constructor(@Inject(SERVICES) services: Services, cookie: QuestionnaireCookie) {
    super(services, cookie);
  }

  @Get('words')
  @ApiOperation({
    summary: 'Words of the pages, countries and titles, in the language of a client',
  })
  @ApiOkResponse({ type: QuestionnaireWordsView })
  words(@Query() { language }: QuestionnaireWordsQuery): QuestionnaireWordsView {
    return questionnaireWords(language);
  }

  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: 'Open a link, once; sets a cookie that ties it to this browser' })
  @ApiOkResponse({ type: QuestionnaireView })
  async open(
    @Body() { token, attempt }: OpenLinkBody,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<QuestionnaireView> {
    const visitor = this.cookie.visitor(request);
    const opened = await openQuestionnaire(this.services, { token, attempt }, visitor);
    this.cookie.write(reply, opened.session, opened.maxAgeSeconds);
    return readQuestionnaire(opened.ctx);
  }
}
