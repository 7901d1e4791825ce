import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  decideOpportunity,
  draftOpportunityMessage,
  groupOpportunities,
  listOpportunities,
  type Context,
} from '@quantieme/casework';
import {
  OpportunitiesQuery,
  OpportunityDecisionBody,
  OpportunityGroupsQuery,
  OpportunityGroupsView,
  OpportunityMessageQuery,
  OpportunityMessageView,
  OpportunityPage,
  OpportunityView,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Paged } from '../shell/index.ts';

@ApiTags('eligibility')
@Controller('v1/opportunities')
export class OpportunitiesController {
  @Get()
  @Can('fact:read')
  @Paged()
  @ApiOperation({ summary: 'Titles that clients may now, will soon or may soon no longer ask for' })
  @ApiOkResponse({ type: OpportunityPage })
  list(@Ctx() ctx: Context, @Query() query: OpportunitiesQuery): Promise<OpportunityPage> {
    return listOpportunities(ctx, query);
  }

  @Get('groups')
  @Can('fact:read')
  @ApiOperation({
    summary:
      'Opportunities by what happens (closing, opening, open), each group from its beginning',
  })
  @ApiOkResponse({ type: OpportunityGroupsView })
  groups(
    @Ctx() ctx: Context,
    @Query() query: OpportunityGroupsQuery,
  ): Promise<OpportunityGroupsView> {
    return groupOpportunities(ctx, query);
  }

  @Post(':id/decision')
  @Can('fact:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Plan to act upon an opportunity, dismiss it, or take that back' })
  @ApiOkResponse({ type: OpportunityView })
  decide(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Body() body: OpportunityDecisionBody,
  ): Promise<OpportunityView> {
    return decideOpportunity(ctx, { id, ...body });
  }

  @Get(':id/message')
  @Can('fact:read')
  @ApiOperation({ summary: 'Draft of a message to the client: no sensitive fact; nothing is sent' })
  @ApiOkResponse({ type: OpportunityMessageView })
  message(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() { language }: OpportunityMessageQuery,
  ): Promise<OpportunityMessageView> {
    return draftOpportunityMessage(ctx, { id, language });
  }
}
