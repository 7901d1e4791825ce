import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  assignDeadline,
  assignDeadlines,
  chosenDeadlines,
  chooseReading,
  completeDeadline,
  confirmCompletion,
  confirmDeadline,
  dropReading,
  outlineDeadlines,
  readAgenda,
  readCalendar,
  readCalendarDossiers,
  readDeadline,
  undoCompletion,
  type Context,
} from '@quantieme/casework';
import {
  AgendaPage,
  AssignDeadlineBody,
  AssignDeadlinesBody,
  AssignedDeadlinesView,
  CalendarDossiersPage,
  CalendarDossiersQuery,
  CalendarQuery,
  CalendarView,
  ChangedDossierView,
  ChooseReadingBody,
  ChosenRowsBody,
  CompleteDeadlineBody,
  ConfirmDeadlineBody,
  DeadlineRowPage,
  DeadlinesOutlineQuery,
  DeadlinesQuery,
  DeadlineView,
  ListOutlineView,
} from '@quantieme/contracts';
import { Can, ChangesNothing, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('deadlines')
@Controller('v1/deadlines')
export class DeadlinesController {
  @Get()
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'The échéancier of the firm, with its counts' })
  @ApiOkResponse({ type: AgendaPage })
  agenda(@Ctx() ctx: Context, @Query() query: DeadlinesQuery): Promise<AgendaPage> {
    return readAgenda(ctx, query);
  }

  @Get('calendar')
  @Can('deadline:read')
  @ApiOperation({ summary: 'The échéancier day by day, with public holidays and closures' })
  @ApiOkResponse({ type: CalendarView })
  calendar(@Ctx() ctx: Context, @Query() query: CalendarQuery): Promise<CalendarView> {
    return readCalendar(ctx, query);
  }

  @Get('calendar/dossiers')
  @Can('deadline:read')
  @ApiOperation({ summary: 'The échéancier dossier by dossier, over seven months at most' })
  @ApiOkResponse({ type: CalendarDossiersPage })
  dossiers(
    @Ctx() ctx: Context,
    @Query() query: CalendarDossiersQuery,
  ): Promise<CalendarDossiersPage> {
    return readCalendarDossiers(ctx, query);
  }

  @Get('outline')
  @Can('deadline:read', 'people-only')
  @ApiOperation({ summary: 'How long the échéancier is, and where each of its pages starts' })
  @ApiOkResponse({ type: ListOutlineView })
  outline(@Ctx() ctx: Context, @Query() query: DeadlinesOutlineQuery): Promise<ListOutlineView> {
    return outlineDeadlines(ctx, query);
  }

  @Post('selection')
  @ChangesNothing()
  @Can('deadline:read')
  @HttpCode(200)
  @Paged()
  @ApiOperation({ summary: 'Chosen rows of the échéancier, as a file or as the list has them' })
  @ApiOkResponse({ type: DeadlineRowPage })
  selection(@Ctx() ctx: Context, @Body() { ids }: ChosenRowsBody): Promise<DeadlineRowPage> {
    return chosenDeadlines(ctx, ids);
  }

  @Post('assignments')
  @Can('deadline:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give many deadlines at once; what cannot be given is said row by row' })
  @ApiOkResponse({ type: AssignedDeadlinesView })
  assignMany(
    @Ctx() ctx: Context,
    @Body() { deadlines }: AssignDeadlinesBody,
  ): Promise<AssignedDeadlinesView> {
    return assignDeadlines(ctx, deadlines);
  }

  @Get(':id')
  @Can('deadline:read')
  @Etag()
  @ApiOperation({ summary: 'A deadline with its steps, sources and readings' })
  @ApiOkResponse({ type: DeadlineView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<DeadlineView> {
    return readDeadline(ctx, id);
  }

  @Patch(':id')
  @Can('deadline:write')
  @ApiOperation({ summary: 'Give a deadline to somebody, or to nobody' })
  @ApiOkResponse({ type: ChangedDossierView })
  assign(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
    @Body() { assigneeId }: AssignDeadlineBody,
  ): Promise<ChangedDossierView> {
    return assignDeadline(ctx, { deadlineId, version, assigneeId });
  }

  @Post(':id/completion')
  @Can('deadline:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that the act was done' })
  @ApiOkResponse({ type: ChangedDossierView })
  complete(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
    @Body() body: CompleteDeadlineBody,
  ): Promise<ChangedDossierView> {
    const { doneOn, note, proof } = body;
    return completeDeadline(ctx, { deadlineId, version, doneOn, note, proof });
  }

  @Post(':id/completion/confirmation')
  @Can('deadline:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'A second person confirms that the act was done' })
  @ApiOkResponse({ type: ChangedDossierView })
  confirmDone(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDossierView> {
    return confirmCompletion(ctx, { deadlineId, version });
  }

  @Delete(':id/completion')
  @Can('deadline:write')
  @ApiOperation({ summary: 'Take back that the act was done: the deadline runs again' })
  @ApiOkResponse({ type: ChangedDossierView })
  undo(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDossierView> {
    return undoCompletion(ctx, { deadlineId, version });
  }

  @Post(':id/confirmation')
  @Can('deadline:confirm')
  @HttpCode(200)
  @ApiOperation({
    summary: 'A lawyer accepts or refuses a later date that waits; the reason is kept',
  })
  @ApiOkResponse({ type: ChangedDossierView })
  confirm(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
    @Body() { accept, reason }: ConfirmDeadlineBody,
  ): Promise<ChangedDossierView> {
    return confirmDeadline(ctx, { deadlineId, version, accept, reason });
  }

  @Put(':id/reading')
  @Can('deadline:confirm')
  @ApiOperation({
    summary: 'A lawyer says which reading the firm relies on; alerts keep following the earliest',
  })
  @ApiOkResponse({ type: ChangedDossierView })
  choose(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
    @Body() { name, reason }: ChooseReadingBody,
  ): Promise<ChangedDossierView> {
    return chooseReading(ctx, { deadlineId, version, name, reason });
  }

  @Delete(':id/reading')
  @Can('deadline:confirm')
  @ApiOperation({ summary: 'Rely on no reading in particular any more' })
  @ApiOkResponse({ type: ChangedDossierView })
  drop(
    @Ctx() ctx: Context,
    @Id() deadlineId: string,
    @IfMatch() version: number,
  ): Promise<ChangedDossierView> {
    return dropReading(ctx, { deadlineId, version });
  }
}
