import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addTask,
  closeDossier,
  followList,
  previewList,
  readDossierTasks,
  type Context,
} from '@quantieme/casework';
import {
  ApplyListBody,
  ChangedDossierView,
  CloseDossierBody,
  DossierTasksView,
  ListDifferenceView,
  NewTaskBody,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx, Etag, Id, IfMatch } from '../shell/index.ts';

@ApiTags('tasks')
@Controller('v1/dossiers/:id')
export class DossierTasksController {
  @Get('tasks')
  @Can('dossier:read')
  @ApiOperation({
    summary: 'What has to be done in a dossier, its list, and what closing it needs',
  })
  @ApiOkResponse({ type: DossierTasksView })
  read(@Ctx() ctx: Context, @Id() dossierId: string): Promise<DossierTasksView> {
    return readDossierTasks(ctx, dossierId);
  }

  @Post('tasks')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Add something to do that is of no list' })
  @ApiCreatedResponse({ type: DossierTasksView })
  add(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: NewTaskBody,
  ): Promise<DossierTasksView> {
    return addTask(ctx, { dossierId, body });
  }

  @Post('task-list/preview')
  @ChangesNothing()
  @Can('dossier:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a version of the list would do here; nothing is written' })
  @ApiOkResponse({ type: ListDifferenceView })
  preview(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: ApplyListBody,
  ): Promise<ListDifferenceView> {
    return previewList(ctx, { dossierId, body });
  }

  @Put('task-list')
  @Can('dossier:write')
  @ApiOperation({ summary: 'The dossier follows this version of its list; what is done stays' })
  @ApiOkResponse({ type: DossierTasksView })
  follow(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: ApplyListBody,
  ): Promise<DossierTasksView> {
    return followList(ctx, { dossierId, body });
  }

  @Post('closing')
  @Can('dossier:write')
  @HttpCode(200)
  @Etag()
  @ApiOperation({
    summary: 'Close a dossier; the audit keeps what was open, and a lawyer’s reason over a limit',
  })
  @ApiOkResponse({ type: ChangedDossierView })
  close(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @IfMatch() version: number,
    @Body() body: CloseDossierBody,
  ): Promise<ChangedDossierView> {
    return closeDossier(ctx, { dossierId, version, body });
  }
}
