import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  adoptLawChange,
  approveLawChange,
  listLawChangeEffects,
  listLawChanges,
  proposeLawChange,
  readLawChange,
  simulateLawChange,
  withdrawLawChange,
  type Context,
} from '@quantieme/casework';
import {
  LawChangeBody,
  LawChangeEffectPage,
  LawChangePage,
  LawChangeView,
  ListQuery,
} from '@quantieme/contracts';
import { Can, Ctx, Id, Paged } from '../shell/index.ts';

@ApiTags('law')
@Controller('v1/law-changes')
export class LawChangesController {
  @Get()
  @Can('law:read')
  @ApiOperation({ summary: 'Changes of law the firm prepares or follows' })
  @ApiOkResponse({ type: LawChangePage })
  list(@Ctx() ctx: Context): Promise<LawChangePage> {
    return listLawChanges(ctx);
  }

  @Post()
  @Can('law:change')
  @ApiOperation({
    summary: 'Load a version that a rule will have from a day on; nothing follows it',
  })
  @ApiCreatedResponse({ type: LawChangeView })
  propose(@Ctx() ctx: Context, @Body() body: LawChangeBody): Promise<LawChangeView> {
    return proposeLawChange(ctx, body);
  }

  @Get(':id')
  @Can('law:read')
  @ApiOperation({ summary: 'One change of law' })
  @ApiOkResponse({ type: LawChangeView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<LawChangeView> {
    return readLawChange(ctx, id);
  }

  @Post(':id/simulation')
  @Can('law:change')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a change of law would do to every deadline of the firm; nothing is changed',
  })
  @ApiOkResponse({ type: LawChangeView })
  simulate(@Ctx() ctx: Context, @Id() id: string): Promise<LawChangeView> {
    return simulateLawChange(ctx, id);
  }

  @Get(':id/effects')
  @Can('deadline:read')
  @Paged()
  @ApiOperation({ summary: 'Deadlines the last simulation would move, add, end or hold' })
  @ApiOkResponse({ type: LawChangeEffectPage })
  effects(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Query() { limit, cursor }: ListQuery,
  ): Promise<LawChangeEffectPage> {
    return listLawChangeEffects(ctx, { id, limit, cursor });
  }

  @Post(':id/approvals')
  @Can('law:change')
  @ApiOperation({ summary: 'Agree to the effects of the last simulation; two people have to' })
  @ApiCreatedResponse({ type: LawChangeView })
  approve(@Ctx() ctx: Context, @Id() id: string): Promise<LawChangeView> {
    return approveLawChange(ctx, id);
  }

  @Post(':id/adoption')
  @Can('law:change')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Follow the change from now on: the dossiers it touches are computed again',
  })
  @ApiOkResponse({ type: LawChangeView })
  adopt(@Ctx() ctx: Context, @Id() id: string): Promise<LawChangeView> {
    return adoptLawChange(ctx, id);
  }

  @Post(':id/withdrawal')
  @Can('law:change')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give up a change that was not adopted' })
  @ApiOkResponse({ type: LawChangeView })
  withdraw(@Ctx() ctx: Context, @Id() id: string): Promise<LawChangeView> {
    return withdrawLawChange(ctx, id);
  }
}
