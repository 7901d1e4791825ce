import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  answerCriterion,
  bringConvictionBack,
  readCriminalRecord,
  readConvictionVersions,
  recordConviction,
  removeConviction,
  updateConviction,
  type Context,
} from '@quantieme/casework';
import {
  ConvictionVersions,
  ConvictionView,
  CriminalRecordView,
  RecordAnswerBody,
  RecordConvictionBody,
  UpdateConvictionBody,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch } from '../shell/index.ts';

@ApiTags('criminal-record')
@Controller('v1/persons')
export class CriminalRecordController {
  @Get(':id/convictions')
  @Can('fact:sensitive')
  @ApiOperation({ summary: 'Convictions of a person, what they bar today, and what is weighed' })
  @ApiOkResponse({ type: CriminalRecordView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<CriminalRecordView> {
    return readCriminalRecord(ctx, id);
  }

  @Post(':id/convictions')
  @Can('fact:sensitive')
  @Etag()
  @ApiOperation({ summary: 'Record a conviction; what is left out is unknown' })
  @ApiCreatedResponse({ type: ConvictionView })
  record(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Body() body: RecordConvictionBody,
  ): Promise<ConvictionView> {
    return recordConviction(ctx, { personId, body });
  }

  @Patch(':id/convictions/:convictionId')
  @Can('fact:sensitive')
  @Etag()
  @ApiOperation({ summary: 'Change a conviction; what is left out stays' })
  @ApiOkResponse({ type: ConvictionView })
  update(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Id('convictionId') convictionId: string,
    @IfMatch() version: number,
    @Body() body: UpdateConvictionBody,
  ): Promise<ConvictionView> {
    return updateConviction(ctx, { personId, convictionId, version, body });
  }

  @Delete(':id/convictions/:convictionId')
  @Can('fact:sensitive')
  @HttpCode(204)
  @ApiOperation({ summary: 'Archive a conviction: nothing is erased' })
  @ApiNoContentResponse()
  remove(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Id('convictionId') convictionId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return removeConviction(ctx, { personId, convictionId, version });
  }

  @Get(':id/convictions/:convictionId/versions')
  @Can('fact:sensitive')
  @ApiOperation({ summary: 'What a conviction said at each time, who wrote it and when' })
  @ApiOkResponse({ type: ConvictionVersions })
  versions(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Id('convictionId') convictionId: string,
  ): Promise<ConvictionVersions> {
    return readConvictionVersions(ctx, { personId, convictionId });
  }

  @Post(':id/convictions/:convictionId/restoration')
  @Can('fact:sensitive')
  @HttpCode(200)
  @Etag()
  @ApiOperation({ summary: 'Bring an archived conviction back' })
  @ApiOkResponse({ type: ConvictionView })
  restore(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Id('convictionId') convictionId: string,
  ): Promise<ConvictionView> {
    return bringConvictionBack(ctx, { personId, convictionId });
  }

  @Put(':id/record-answers')
  @Can('fact:sensitive')
  @HttpCode(204)
  @ApiOperation({ summary: 'What the client says on something authorities weigh' })
  @ApiNoContentResponse()
  answer(
    @Ctx() ctx: Context,
    @Id() personId: string,
    @Body() body: RecordAnswerBody,
  ): Promise<void> {
    return answerCriterion(ctx, { personId, body });
  }
}
