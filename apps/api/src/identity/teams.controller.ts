import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addTeam,
  changeTeam,
  listTeams,
  removeTeam,
  restoreDeletedTeam,
  type Context,
} from '@quantieme/casework';
import { ChangeTeam, NewTeam, TeamPage, TeamView } from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('users')
@Controller('v1/teams')
export class TeamsController {
  @Get()
  @Can('user:read')
  @Paged()
  @ApiOperation({ summary: 'Teams of the firm, by name' })
  @ApiOkResponse({ type: TeamPage })
  list(@Ctx() ctx: Context): Promise<TeamPage> {
    return listTeams(ctx);
  }

  @Post()
  @Can('user:write')
  @Etag()
  @ApiOperation({ summary: 'Name a team and its members' })
  @ApiCreatedResponse({ type: TeamView })
  add(@Ctx() ctx: Context, @Body() body: NewTeam): Promise<TeamView> {
    return addTeam(ctx, body);
  }

  @Patch(':id')
  @Can('user:write')
  @Etag()
  @ApiOperation({ summary: 'Rename a team, or say who its members are' })
  @ApiOkResponse({ type: TeamView })
  change(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() change: ChangeTeam,
  ): Promise<TeamView> {
    return changeTeam(ctx, { id, version, change });
  }

  @Delete(':id')
  @Can('user:write')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Delete a team; its people and their work stay, for a day it can be restored',
  })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return removeTeam(ctx, { id, version });
  }

  @Post(':id/restoration')
  @Can('user:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a deleted team back, as itself' })
  @ApiOkResponse({ type: TeamView })
  restore(@Ctx() ctx: Context, @Id() id: string): Promise<TeamView> {
    return restoreDeletedTeam(ctx, id);
  }
}
