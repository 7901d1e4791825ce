import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Services } from '@quantieme/casework';
import { readiness } from '@quantieme/casework';
import { LiveView, ReadyView } from '@quantieme/contracts';
import { Public } from '../access/access.ts';
import { SERVICES } from '../settings.ts';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'The process runs' })
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'The database answers; `now` is the clock of the product' })
  @ApiOkResponse({ type: ReadyView })
  ready(): Promise<ReadyView> {
    return readiness(this.services);
  }
}
