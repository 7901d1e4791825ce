import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  assessFamilyHousing,
  assessFamilyRegroupement,
  assessFamilyResources,
  assessFamilyReunification,
  type Context,
} from '@quantieme/casework';
import {
  FamilyHousingBody,
  FamilyHousingView,
  FamilyMembersView,
  FamilyRegroupementBody,
  FamilyResourcesBody,
  FamilyResourcesView,
  FamilyReunificationBody,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx } from '../shell/index.ts';

@ApiTags('family')
@Controller('v1/family')
export class FamilyController {
  @Post('resources')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Resources over the twelve months before a filing; nothing is written' })
  @ApiOkResponse({ type: FamilyResourcesView })
  resources(@Ctx() ctx: Context, @Body() body: FamilyResourcesBody): FamilyResourcesView {
    return assessFamilyResources(ctx, body);
  }

  @Post('housing')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'A dwelling: surface by zone and persons, habitability; nothing is written',
  })
  @ApiOkResponse({ type: FamilyHousingView })
  housing(@Ctx() ctx: Context, @Body() body: FamilyHousingBody): FamilyHousingView {
    return assessFamilyHousing(ctx, body);
  }

  @Post('regroupement')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who may be asked for, by whom and from when; nothing is written' })
  @ApiOkResponse({ type: FamilyMembersView })
  regroupement(@Ctx() ctx: Context, @Body() body: FamilyRegroupementBody): FamilyMembersView {
    return assessFamilyRegroupement(ctx, body);
  }

  @Post('reunification')
  @ChangesNothing()
  @Can('law:read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'The family of a refugee, protected or stateless person; nothing is written',
  })
  @ApiOkResponse({ type: FamilyMembersView })
  reunification(@Ctx() ctx: Context, @Body() body: FamilyReunificationBody): FamilyMembersView {
    return assessFamilyReunification(ctx, body);
  }
}
