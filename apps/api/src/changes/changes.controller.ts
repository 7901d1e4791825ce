import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readChanges, type Context } from '@quantieme/casework';
import { ChangePage, ChangesQuery } from '@quantieme/contracts';
import { filter } from 'rxjs';
import { ChangeStream } from '../stream/change-stream.ts';
import { Can, Ctx } from '../shell/index.ts';
import { waitFor } from './wait-for.ts';

@ApiTags('changes')
@Controller('v1/changes')
export class ChangesController {
  constructor(private readonly stream: ChangeStream) {}

  @Get()
  @Can('dossier:list')
  @ApiOperation({
    summary:
      'What has changed in the firm, in one order without gaps, for software that keeps a copy',
    description:
      'Begin with `since=0`, read each record at its `href`, ask again with `nextSince`. Each committed change gets the ' +
      'next number of the firm; a number is seen only with all those below it, and stays. What has been deleted says so. ' +
      'The `status` of a deadline also moves with the days, which change no record: it follows from its dates.',
  })
  @ApiOkResponse({ type: ChangePage })
  list(@Ctx() ctx: Context, @Query() { wait = 0, ...query }: ChangesQuery): Promise<ChangePage> {
    const read = () => readChanges(ctx, query);
    return waitFor(read, {
      until: ({ data }) => data.length > 0,
      hints: this.stream.of(ctx.actor.firmId).pipe(filter(({ type }) => type === 'change')),
      seconds: wait,
    });
  }
}
