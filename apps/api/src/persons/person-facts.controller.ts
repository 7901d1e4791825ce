import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readPersonEligibility,
  readPersonFacts,
  recordFacts,
  type Context,
} from '@quantieme/casework';
import {
  PersonEligibilityQuery,
  PersonEligibilityView,
  PersonFactList,
  PersonFactsQuery,
  RecordFactsBody,
} from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';

@ApiTags('eligibility')
@Controller('v1/persons')
export class PersonFactsController {
  @Get(':id/facts')
  @Can('fact:read')
  @ApiOperation({ summary: 'What is known of a person, who says so and since when' })
  @ApiOkResponse({ type: PersonFactList })
  facts(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() query: PersonFactsQuery,
  ): Promise<PersonFactList> {
    return readPersonFacts(ctx, id, query);
  }

  @Patch(':id/facts')
  @Can('fact:write')
  @ApiOperation({ summary: 'Record answers; what is left out stays, null ends an answer' })
  @ApiOkResponse({ type: PersonFactList })
  record(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Body() body: RecordFactsBody,
  ): Promise<PersonFactList> {
    return recordFacts(ctx, { personId, body });
  }

  @Get(':id/eligibility')
  @Can('fact:read')
  @ApiOperation({ summary: 'Which titles a client may ask for, from all that is known of them' })
  @ApiOkResponse({ type: PersonEligibilityView })
  eligibility(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() query: PersonEligibilityQuery,
  ): Promise<PersonEligibilityView> {
    return readPersonEligibility(ctx, id, query);
  }
}
