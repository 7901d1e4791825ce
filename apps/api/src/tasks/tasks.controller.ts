import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addTasks,
  completeTask,
  dropTasks,
  listTasks,
  readWorkload,
  reopenTask,
  updateTask,
  type Context,
} from '@quantieme/casework';
import {
  AddedTasksView,
  AddTasksBody,
  DossierTasksView,
  DoneTogetherView,
  DropTasksBody,
  TaskPage,
  TasksQuery,
  UpdateTaskBody,
  WorkloadQuery,
  WorkloadView,
} from '@quantieme/contracts';
import { Can, Ctx, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('tasks')
@Controller('v1')
export class TasksController {
  @Get('tasks')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Tasks of the firm by day, of everybody or of one person' })
  @ApiOkResponse({ type: TaskPage })
  list(@Ctx() ctx: Context, @Query() query: TasksQuery): Promise<TaskPage> {
    return listTasks(ctx, query);
  }

  @Post('tasks')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add the same thing to do to many dossiers' })
  @ApiOkResponse({ type: AddedTasksView })
  addMany(@Ctx() ctx: Context, @Body() body: AddTasksBody): Promise<AddedTasksView> {
    return addTasks(ctx, body);
  }

  @Post('tasks/drops')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Drop tasks added by mistake; one that somebody has touched stays' })
  @ApiOkResponse({ type: DoneTogetherView })
  dropMany(@Ctx() ctx: Context, @Body() { ids }: DropTasksBody): Promise<DoneTogetherView> {
    return dropTasks(ctx, ids);
  }

  @Get('workload')
  @Can('deadline:read')
  @ApiOperation({ summary: 'Who has what in which week: tasks, deadlines, hearings, absences' })
  @ApiOkResponse({ type: WorkloadView })
  workload(@Ctx() ctx: Context, @Query() query: WorkloadQuery): Promise<WorkloadView> {
    return readWorkload(ctx, query);
  }

  @Patch('tasks/:id')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Rename, date, give to somebody, or drop' })
  @ApiOkResponse({ type: DossierTasksView })
  update(
    @Ctx() ctx: Context,
    @Id() taskId: string,
    @IfMatch() version: number,
    @Body() body: UpdateTaskBody,
  ): Promise<DossierTasksView> {
    return updateTask(ctx, { taskId, version, body });
  }

  @Post('tasks/:id/completion')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that a task is done' })
  @ApiOkResponse({ type: DossierTasksView })
  complete(@Ctx() ctx: Context, @Id() taskId: string): Promise<DossierTasksView> {
    return completeTask(ctx, taskId);
  }

  @Delete('tasks/:id/completion')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Say that a task is to be done after all' })
  @ApiOkResponse({ type: DossierTasksView })
  reopen(@Ctx() ctx: Context, @Id() taskId: string): Promise<DossierTasksView> {
    return reopenTask(ctx, taskId);
  }
}
