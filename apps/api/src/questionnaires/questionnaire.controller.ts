import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  answerQuestion,
  askLinkAgain,
  closeLink,
  completeQuestionnaire,
  lookAtQuestionnaire,
  openQuestionnaire,
  questionnaireWords,
  readQuestionnaire,
  resumeQuestionnaire,
  skipQuestion,
  type Services,
} from '@quantieme/casework';
import {
  ClientAnswerBody,
  ClientLinkOffer,
  ClientSkipBody,
  FollowLinkBody,
  OpenLinkBody,
  QuestionnaireQuery,
  QuestionnaireView,
  QuestionnaireWordsQuery,
  QuestionnaireWordsView,
  RenewLinkBody,
} from '@quantieme/contracts';
import { Public, SERVICES, type ApiReply, type ApiRequest } from '../shell/index.ts';
import { QuestionnaireCookie } from './questionnaire-cookie.ts';

/** What a client reaches through a link: their own answers, and the name of the firm. */
@ApiTags('questionnaires')
@Public()
@Controller('v1/questionnaire')
export class QuestionnaireController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    private readonly cookie: QuestionnaireCookie,
  ) {}

  @Get('words')
  @ApiOperation({
    summary: 'Words of the pages, countries and titles, in the language of a client',
  })
  @ApiOkResponse({ type: QuestionnaireWordsView })
  words(@Query() { language }: QuestionnaireWordsQuery): QuestionnaireWordsView {
    return questionnaireWords(language);
  }

  @Post('offer')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a link leads to; looking does not use it up' })
  @ApiOkResponse({ type: ClientLinkOffer })
  look(@Body() { token }: FollowLinkBody, @Req() request: ApiRequest): Promise<ClientLinkOffer> {
    return lookAtQuestionnaire(this.services, token, this.cookie.visitor(request));
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

  @Post('renewal')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Ask for another link, for who has used theirs; nothing is said of where it goes',
  })
  @ApiNoContentResponse()
  async renew(@Body() { token }: RenewLinkBody, @Req() request: ApiRequest): Promise<void> {
    const visitor = this.cookie.visitor(request);
    await askLinkAgain(this.services, { door: 'questionnaire', token: token ?? null, visitor });
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Close what this browser has opened' })
  @ApiNoContentResponse()
  async close(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) reply: ApiReply,
  ): Promise<void> {
    await closeLink(this.services, 'questionnaire', this.cookie.visitor(request));
    this.cookie.clear(reply);
  }

  @Get()
  @ApiOperation({ summary: 'What to answer next, and what was said through this link' })
  @ApiOkResponse({ type: QuestionnaireView })
  async read(
    @Query() query: QuestionnaireQuery,
    @Req() request: ApiRequest,
  ): Promise<QuestionnaireView> {
    return readQuestionnaire(await this.client(request, query));
  }

  @Post('answers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Answer a question, or correct an answer; recorded at once' })
  @ApiOkResponse({ type: QuestionnaireView })
  async answer(
    @Body() { fact, value }: ClientAnswerBody,
    @Query() query: QuestionnaireQuery,
    @Req() request: ApiRequest,
  ): Promise<QuestionnaireView> {
    return answerQuestion(await this.client(request, query), { fact, value });
  }

  @Post('skips')
  @HttpCode(200)
  @ApiOperation({ summary: 'The client does not know' })
  @ApiOkResponse({ type: QuestionnaireView })
  async skip(
    @Body() { fact }: ClientSkipBody,
    @Query() query: QuestionnaireQuery,
    @Req() request: ApiRequest,
  ): Promise<QuestionnaireView> {
    return skipQuestion(await this.client(request, query), fact);
  }

  @Post('completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'The client has finished' })
  @ApiOkResponse({ type: QuestionnaireView })
  async complete(
    @Query() query: QuestionnaireQuery,
    @Req() request: ApiRequest,
  ): Promise<QuestionnaireView> {
    return completeQuestionnaire(await this.client(request, query));
  }

  private client(request: ApiRequest, { language }: QuestionnaireQuery) {
    return resumeQuestionnaire(this.services, this.cookie.visitor(request), language);
  }
}
