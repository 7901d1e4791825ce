import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  createPerson,
  createRelation,
  listPersons,
  listRelations,
  readPerson,
  removeRelation,
  updatePerson,
  type Context,
} from '@quantieme/casework';
import {
  CreatePersonBody,
  CreateRelationBody,
  PersonPage,
  PersonsQuery,
  PersonView,
  RelationList,
  RelationView,
  UpdatePersonBody,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('persons')
@Controller('v1/persons')
export class PersonsController {
  @Get()
  @Can('person:read')
  @Paged()
  @ApiOperation({ summary: 'Clients, relatives, adverse parties and contacts, by name' })
  @ApiOkResponse({ type: PersonPage })
  list(@Ctx() ctx: Context, @Query() query: PersonsQuery): Promise<PersonPage> {
    return listPersons(ctx, query);
  }

  @Post()
  @Can('person:write')
  @Etag()
  @ApiOperation({ summary: 'Record a person' })
  @ApiCreatedResponse({ type: PersonView })
  create(@Ctx() ctx: Context, @Body() body: CreatePersonBody): Promise<PersonView> {
    return createPerson(ctx, body);
  }

  @Get(':id')
  @Can('person:read')
  @Etag()
  @ApiOperation({ summary: 'A person, with their dossiers and relations' })
  @ApiOkResponse({ type: PersonView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<PersonView> {
    return readPerson(ctx, id);
  }

  @Patch(':id')
  @Can('person:write')
  @Etag()
  @ApiOperation({ summary: 'Change a person; what is left out stays' })
  @ApiOkResponse({ type: PersonView })
  update(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: UpdatePersonBody,
  ): Promise<PersonView> {
    return updatePerson(ctx, { id, version, body });
  }

  @Get(':id/relations')
  @Can('person:read')
  @ApiOperation({ summary: 'Family of a person, from whichever end it was recorded' })
  @ApiOkResponse({ type: RelationList })
  relations(@Ctx() ctx: Context, @Id() id: string): Promise<RelationList> {
    return listRelations(ctx, id);
  }

  @Post(':id/relations')
  @Can('person:write')
  @ApiOperation({ summary: 'Relate two persons: the other one is the <kind> of this one' })
  @ApiCreatedResponse({ type: RelationView })
  relate(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Body() body: CreateRelationBody,
  ): Promise<RelationView> {
    return createRelation(ctx, { personId, body });
  }

  @Delete(':id/relations/:relationId')
  @Can('person:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a relation' })
  @ApiNoContentResponse()
  unrelate(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Id('relationId') relationId: string,
  ): Promise<void> {
    return removeRelation(ctx, { personId, relationId });
  }
}
