import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  createOrganisation,
  listOrganisations,
  readOrganisation,
  updateOrganisation,
  type Context,
} from '@quantieme/casework';
import {
  CreateOrganisationBody,
  OrganisationPage,
  OrganisationsQuery,
  OrganisationView,
  UpdateOrganisationBody,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('organisations')
@Controller('v1/organisations')
export class OrganisationsController {
  @Get()
  @Can('organisation:read')
  @Paged()
  @ApiOperation({ summary: 'Préfectures, tribunals, OFII offices, employers' })
  @ApiOkResponse({ type: OrganisationPage })
  list(@Ctx() ctx: Context, @Query() query: OrganisationsQuery): Promise<OrganisationPage> {
    return listOrganisations(ctx, query);
  }

  @Post()
  @Can('organisation:write')
  @Etag()
  @ApiOperation({ summary: 'Record an organisation' })
  @ApiCreatedResponse({ type: OrganisationView })
  create(@Ctx() ctx: Context, @Body() body: CreateOrganisationBody): Promise<OrganisationView> {
    return createOrganisation(ctx, body);
  }

  @Get(':id')
  @Can('organisation:read')
  @Etag()
  @ApiOperation({ summary: 'One organisation' })
  @ApiOkResponse({ type: OrganisationView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<OrganisationView> {
    return readOrganisation(ctx, id);
  }

  @Patch(':id')
  @Can('organisation:write')
  @Etag()
  @ApiOperation({ summary: 'Change an organisation; what is left out stays' })
  @ApiOkResponse({ type: OrganisationView })
  update(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdateOrganisationBody,
  ): Promise<OrganisationView> {
    return updateOrganisation(ctx, { id, version, body });
  }
}
