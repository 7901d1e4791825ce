import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Can, Public } from './access.ts';
import { DeclaredAccess } from './declared-access.ts';

@Controller('declared')
class DeclaredController {
  @Get('open')
  @Public()
  open(): string {
    return 'open';
  }

  @Get('closed')
  @Can('firm:read')
  closed(): string {
    return 'closed';
  }

  notARoute(): string {
    return 'unreachable';
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  forgotten(): string {
    return 'for anybody';
  }
}

async function boot(controller: Type): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers: [controller], providers: [DeclaredAccess] })
  class SmallModule {}
  const app = await NestFactory.createApplicationContext(SmallModule, {
    logger: false,
    abortOnError: false,
  });
  await app.close();
}

describe('the boot', () => {
  it('goes on when every route says who may call it', async () => {
    await expect(boot(DeclaredController)).resolves.toBeUndefined();
  });

  it('fails, naming the route that does not', async () => {
    await expect(boot(ForgottenController)).rejects.toThrow('ForgottenController.forgotten');
  });
});
