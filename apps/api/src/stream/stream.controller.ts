import { Controller, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Context } from '@quantieme/casework';
import type { Observable } from 'rxjs';
import { Can, Ctx } from '../shell/index.ts';
import { ChangeStream } from './change-stream.ts';

@ApiTags('stream')
@Controller('v1/stream')
export class StreamController {
  constructor(private readonly changes: ChangeStream) {}

  @Sse()
  @Can('stream:read')
  @ApiProduces('text/event-stream')
  @ApiOperation({
    summary:
      'Server-sent events: `change` {dossierId, kind, by} when something changes, `presence` when somebody is on a dossier',
  })
  stream(@Ctx() ctx: Context): Observable<MessageEvent> {
    return this.changes.of(ctx.actor.firmId);
  }
}
