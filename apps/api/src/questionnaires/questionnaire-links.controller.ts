import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  createQuestionnaireLink,
  listQuestionnaireLinks,
  revokeQuestionnaire,
  type Context,
} from '@quantieme/casework';
import {
  CreatedQuestionnaireLink,
  CreateQuestionnaireBody,
  QuestionnaireLinkList,
} from '@quantieme/contracts';
import { API_SETTINGS, Can, Ctx, Id, Secret, type ApiSettings } from '../shell/index.ts';

@ApiTags('questionnaires')
@Controller('v1/persons/:id/questionnaires')
export class QuestionnaireLinksController {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  @Get()
  @Can('fact:write')
  @ApiOperation({ summary: 'Links sent to a client, and how far each has gone' })
  @ApiOkResponse({ type: QuestionnaireLinkList })
  list(@Ctx() ctx: Context, @Id() id: string): Promise<QuestionnaireLinkList> {
    return listQuestionnaireLinks(ctx, id);
  }

  @Post()
  @Can('fact:write', 'people-only')
  @Secret()
  @ApiOperation({ summary: 'Make a link for a client who answers alone; it is told this once' })
  @ApiCreatedResponse({ type: CreatedQuestionnaireLink })
  create(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Body() { language }: CreateQuestionnaireBody,
  ): Promise<CreatedQuestionnaireLink> {
    const { publicUrl } = this.settings;
    return createQuestionnaireLink(ctx, { personId, language, publicUrl });
  }

  @Delete(':questionnaireId')
  @Can('fact:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw a link; what was answered stays' })
  @ApiNoContentResponse()
  revoke(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Id('questionnaireId') id: string,
  ): Promise<void> {
    return revokeQuestionnaire(ctx, { personId, id });
  }
}
