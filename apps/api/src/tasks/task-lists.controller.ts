import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  adoptVersion,
  editTaskList,
  followVersion,
  listTaskLists,
  previewEffect,
  readTaskList,
  type Context,
} from '@quantieme/casework';
import {
  AdoptListBody,
  FollowListBody,
  ListEffectView,
  NewTaskListBody,
  TaskLists,
  TaskListView,
} from '@quantieme/contracts';
import { Can, Ctx } from '../shell/index.ts';

@ApiTags('tasks')
@Controller('v1/task-lists')
export class TaskListsController {
  @Get()
  @Can('dossier:read')
  @ApiOperation({ summary: 'The list of each procedure and the version that the firm follows' })
  @ApiOkResponse({ type: TaskLists })
  all(@Ctx() ctx: Context): Promise<TaskLists> {
    return listTaskLists(ctx);
  }

  @Get(':procedure')
  @Can('dossier:read')
  @ApiOperation({ summary: 'Every version of the list of a procedure, latest first' })
  @ApiOkResponse({ type: TaskListView })
  read(@Ctx() ctx: Context, @Param('procedure') procedure: string): Promise<TaskListView> {
    return readTaskList(ctx, procedure);
  }

  @Post(':procedure/versions')
  @Can('firm:write')
  @ApiOperation({ summary: 'A new version, followed by new dossiers; others keep theirs' })
  @ApiCreatedResponse({ type: TaskListView })
  edit(
    @Ctx() ctx: Context,
    @Param('procedure') procedure: string,
    @Body() body: NewTaskListBody,
  ): Promise<TaskListView> {
    return editTaskList(ctx, { procedure, body });
  }

  @Put(':procedure/current')
  @Can('firm:write')
  @ApiOperation({ summary: 'Follow another version, or the product’s again' })
  @ApiOkResponse({ type: TaskListView })
  follow(
    @Ctx() ctx: Context,
    @Param('procedure') procedure: string,
    @Body() { number }: FollowListBody,
  ): Promise<TaskListView> {
    return followVersion(ctx, { procedure, number });
  }

  @Get(':procedure/effect')
  @Can('dossier:read')
  @ApiOperation({ summary: 'What the version followed would do to dossiers under way' })
  @ApiOkResponse({ type: ListEffectView })
  effect(@Ctx() ctx: Context, @Param('procedure') procedure: string): Promise<ListEffectView> {
    return previewEffect(ctx, procedure);
  }

  @Post(':procedure/adoption')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Let chosen dossiers follow a version' })
  @ApiOkResponse({ type: ListEffectView })
  adopt(
    @Ctx() ctx: Context,
    @Param('procedure') procedure: string,
    @Body() { number, dossierIds }: AdoptListBody,
  ): Promise<ListEffectView> {
    return adoptVersion(ctx, { procedure, number, dossierIds });
  }
}
