import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerChecklist, decideChecklistItem, type Context } from '@quantieme/casework';
import { ChecklistAnswersBody, ChecklistItemBody, ChecklistView } from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';

@ApiTags('documents')
@Controller('v1/dossiers/:id/checklist')
export class ChecklistsController {
  @Put('answers')
  @Can('dossier:write')
  @ApiOperation({
    summary: 'Answer what the documents depend on, choose the lists, say when the request is filed',
  })
  @ApiOkResponse({ type: ChecklistView })
  answer(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: ChecklistAnswersBody,
  ): Promise<ChecklistView> {
    return answerChecklist(ctx, { dossierId, body });
  }

  @Put('items/:kind')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Say that a document is without object, or ask for it besides' })
  @ApiOkResponse({ type: ChecklistView })
  decide(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Param('kind') key: string,
    @Body() body: ChecklistItemBody,
  ): Promise<ChecklistView> {
    return decideChecklistItem(ctx, { dossierId, key, body });
  }
}
