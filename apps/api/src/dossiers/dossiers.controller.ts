import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addParticipant,
  announcePresence,
  assignDossiers,
  chosenDossiers,
  createDossier,
  listActivity,
  listDossierDeadlines,
  listDossiers,
  outlineDossiers,
  readBoard,
  readDossierPage,
  removeParticipant,
  updateDossier,
  type Context,
} from '@quantieme/casework';
import {
  ActivityPage,
  ActivityQuery,
  AddParticipantBody,
  AssignDossiersBody,
  AssignedDossiersView,
  ChangedDossierView,
  ChosenRowsBody,
  CreateDossierBody,
  DossierBoardQuery,
  DossierBoardView,
  DeadlinePage,
  DossierPage,
  DossierQuery,
  DossiersOutlineQuery,
  DossiersQuery,
  DossierView,
  ListOutlineView,
  PresenceBody,
  UpdateDossierBody,
} from '@quantieme/contracts';
import { Can, ChangesNothing, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('dossiers')
@Controller('v1/dossiers')
export class DossiersController {
  @Get()
  @Can('dossier:list')
  @Paged()
  @ApiOperation({ summary: 'Dossiers of the firm, next date first' })
  @ApiOkResponse({ type: DossierPage })
  list(@Ctx() ctx: Context, @Query() query: DossiersQuery): Promise<DossierPage> {
    return listDossiers(ctx, query);
  }

  @Post()
  @Can('dossier:write')
  @Etag()
  @ApiOperation({ summary: 'Open a dossier for a known or a new client, with its first event' })
  @ApiCreatedResponse({ type: DossierView })
  create(@Ctx() ctx: Context, @Body() body: CreateDossierBody): Promise<DossierView> {
    return createDossier(ctx, body);
  }

  @Get('board')
  @Can('dossier:list', 'people-only')
  @ApiOperation({ summary: 'Dossiers under way by where their procedure stands, next date first' })
  @ApiOkResponse({ type: DossierBoardView })
  board(@Ctx() ctx: Context, @Query() query: DossierBoardQuery): Promise<DossierBoardView> {
    return readBoard(ctx, query);
  }

  @Get('outline')
  @Can('dossier:list', 'people-only')
  @ApiOperation({ summary: 'How long the list of dossiers is, and where each of its pages starts' })
  @ApiOkResponse({ type: ListOutlineView })
  outline(@Ctx() ctx: Context, @Query() query: DossiersOutlineQuery): Promise<ListOutlineView> {
    return outlineDossiers(ctx, query);
  }

  @Post('selection')
  @ChangesNothing()
  @Can('dossier:list')
  @HttpCode(200)
  @Paged()
  @ApiOperation({ summary: 'Chosen dossiers, as a file or as the list has them' })
  @ApiOkResponse({ type: DossierPage })
  selection(@Ctx() ctx: Context, @Body() { ids }: ChosenRowsBody): Promise<DossierPage> {
    return chosenDossiers(ctx, ids);
  }

  @Post('assignments')
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give many dossiers at once; what cannot be given is said row by row' })
  @ApiOkResponse({ type: AssignedDossiersView })
  assign(
    @Ctx() ctx: Context,
    @Body() { dossiers }: AssignDossiersBody,
  ): Promise<AssignedDossiersView> {
    return assignDossiers(ctx, dossiers);
  }

  @Get(':id')
  @Can('dossier:read')
  @Etag()
  @ApiOperation({ summary: 'Everything the page of a dossier shows, now or as it was once known' })
  @ApiOkResponse({ type: DossierView })
  read(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Query() { knownAt }: DossierQuery,
  ): Promise<DossierView> {
    return readDossierPage(ctx, { dossierId, knownAt });
  }

  @Patch(':id')
  @Can('dossier:write')
  @Etag()
  @ApiOperation({ summary: 'Change a dossier or answer facts; its deadlines are computed again' })
  @ApiOkResponse({ type: ChangedDossierView })
  update(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @IfMatch() version: number,
    @Body() body: UpdateDossierBody,
  ): Promise<ChangedDossierView> {
    return updateDossier(ctx, { dossierId, version, body });
  }

  @Get(':id/deadlines')
  @Can('deadline:read')
  @ApiOperation({ summary: 'Deadlines of a dossier, with their derivations' })
  @ApiOkResponse({ type: DeadlinePage })
  deadlines(@Ctx() ctx: Context, @Id() id: string): Promise<DeadlinePage> {
    return listDossierDeadlines(ctx, id);
  }

  @Get(':id/activity')
  @Can('dossier:read')
  @Paged()
  @ApiOperation({
    summary: 'Letters, documents, tasks, time, links or alerts of a dossier, newest first',
  })
  @ApiOkResponse({ type: ActivityPage })
  activity(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Query() query: ActivityQuery,
  ): Promise<ActivityPage> {
    return listActivity(ctx, { ...query, dossierId });
  }

  @Post(':id/presence')
  @Can('dossier:read', 'people-only')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say to whoever else has the dossier open that one is there' })
  @ApiNoContentResponse()
  presence(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: PresenceBody,
  ): Promise<void> {
    return announcePresence(ctx, { ...body, dossierId });
  }

  @Post(':id/participants')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Add a client, a beneficiary, the other side or a contact' })
  @ApiCreatedResponse({ type: DossierView })
  addParticipant(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: AddParticipantBody,
  ): Promise<DossierView> {
    return addParticipant(ctx, { dossierId, body });
  }

  @Delete(':id/participants/:personId')
  @Can('dossier:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a person out of a dossier' })
  @ApiNoContentResponse()
  removeParticipant(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('personId') personId: string,
  ): Promise<void> {
    return removeParticipant(ctx, { dossierId, personId });
  }
}
