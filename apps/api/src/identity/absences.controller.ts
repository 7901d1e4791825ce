import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { addAbsence, listAbsences, removeAbsence, type Context } from '@quantieme/casework';
import { AbsenceList, AbsencesQuery, AbsenceView, NewAbsence } from '@quantieme/contracts';
import { Can, Ctx, Id } from '../shell/index.ts';

@ApiTags('users')
@Controller('v1/absences')
export class AbsencesController {
  @Get()
  @Can('user:read')
  @ApiOperation({ summary: 'Who is away, and who answers instead' })
  @ApiOkResponse({ type: AbsenceList })
  list(@Ctx() ctx: Context, @Query() query: AbsencesQuery): Promise<AbsenceList> {
    return listAbsences(ctx, query);
  }

  @Post()
  @Can('own-account')
  @ApiOperation({ summary: 'Say that I am away, or somebody else for whoever may' })
  @ApiCreatedResponse({ type: AbsenceView })
  add(@Ctx() ctx: Context, @Body() body: NewAbsence): Promise<AbsenceView> {
    return addAbsence(ctx, body);
  }

  @Delete(':id')
  @Can('own-account')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete an absence: alerts go to its person again' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeAbsence(ctx, id);
  }
}
