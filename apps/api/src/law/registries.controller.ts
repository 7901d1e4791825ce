import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  findCompetentAuthorities,
  listAuthorities,
  listEventTypes,
  listProcedures,
  listRules,
  listTitles,
  readRegistries,
  readRule,
  type Context,
} from '@quantieme/casework';
import {
  AuthoritiesQuery,
  AuthorityList,
  CompetenceBody,
  CompetenceView,
  EventTypeList,
  ProcedureList,
  RegistriesQuery,
  RegistriesView,
  RuleList,
  RuleView,
  TitleList,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx } from '../shell/index.ts';

@ApiTags('law')
@Controller('v1')
export class RegistriesController {
  @Get('registries')
  @Can('law:read')
  @ApiOperation({ summary: 'Several tables of the law at once: those that are asked for' })
  @ApiOkResponse({ type: RegistriesView })
  registries(@Ctx() ctx: Context, @Query() { include }: RegistriesQuery): Promise<RegistriesView> {
    return readRegistries(ctx, include);
  }

  @Get('rules')
  @Can('law:read')
  @ApiOperation({ summary: 'Every rule: its lengths over time, what it asks and its sources' })
  @ApiOkResponse({ type: RuleList })
  rules(@Ctx() ctx: Context): Promise<RuleList> {
    return listRules(ctx);
  }

  @Get('rules/:id')
  @Can('law:read')
  @ApiOperation({ summary: 'One rule' })
  @ApiOkResponse({ type: RuleView })
  rule(@Ctx() ctx: Context, @Param('id') id: string): Promise<RuleView> {
    return readRule(ctx, id);
  }

  @Get('procedures')
  @Can('law:read')
  @ApiOperation({ summary: 'What a dossier may be about' })
  @ApiOkResponse({ type: ProcedureList })
  procedures(@Ctx() ctx: Context): ProcedureList {
    return listProcedures(ctx);
  }

  @Get('event-types')
  @Can('law:read')
  @ApiOperation({ summary: 'What can be recorded in a dossier, with its dates and details' })
  @ApiOkResponse({ type: EventTypeList })
  eventTypes(@Ctx() ctx: Context): EventTypeList {
    return listEventTypes(ctx);
  }

  @Get('titles')
  @Can('law:read')
  @ApiOperation({ summary: 'Residence titles a client may ask for' })
  @ApiOkResponse({ type: TitleList })
  titles(@Ctx() ctx: Context): TitleList {
    return listTitles(ctx);
  }

  @Get('authorities')
  @Can('law:read')
  @ApiOperation({ summary: 'Préfecture and courts of a département, or of all' })
  @ApiOkResponse({ type: AuthorityList })
  authorities(@Ctx() ctx: Context, @Query() query: AuthoritiesQuery): AuthorityList {
    return listAuthorities(ctx, query.departement);
  }

  @Post('authorities/competent')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who decides, which court judges, who above it, and why' })
  @ApiOkResponse({ type: CompetenceView })
  competent(@Ctx() ctx: Context, @Body() body: CompetenceBody): CompetenceView {
    return findCompetentAuthorities(ctx, body);
  }
}
