import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { openApiDocument } from '../openapi/document.ts';
import { Deprecated } from './deprecated.ts';

@Controller('v1')
class LeavingController {
  @Get('former')
  @Deprecated({ since: '2026-11-01', until: '2027-09-01', instead: '/docs#latter' })
  @ApiOperation({ summary: 'On its way out' })
  @ApiOkResponse({ type: String })
  former(): string {
    return 'former';
  }

  @Get('latter')
  @ApiOperation({ summary: 'Here to stay' })
  @ApiOkResponse({ type: String })
  latter(): string {
    return 'latter';
  }
}

@Module({ controllers: [LeavingController] })
class SmallModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(SmallModule, new FastifyAdapter(), {
    logger: false,
  });
  await app.init();
});
afterAll(() => app.close());

it('says since when, until when, and what to use instead', async () => {
  const { headers, body } = await app.inject({ method: 'GET', url: '/v1/former' });
  expect(body).toBe('former');
  expect(headers['deprecation']).toBe('@1793491200');
  expect(Number(String(headers['deprecation']).slice(1))).toBe(
    Temporal.Instant.from('2026-11-01T00:00:00Z').epochMilliseconds / 1000,
  );
  expect(headers['sunset']).toBe('Wed, 01 Sep 2027 00:00:00 GMT');
  expect(headers['link']).toBe('</docs#latter>; rel="deprecation"');
});

it('says nothing of what stays', async () => {
  const { headers } = await app.inject({ method: 'GET', url: '/v1/latter' });
  expect([headers['deprecation'], headers['sunset']]).toEqual([undefined, undefined]);
});

it('is marked in the contract', () => {
  const { paths } = openApiDocument(app);
  expect([paths['/v1/former']?.get?.deprecated, paths['/v1/latter']?.get?.deprecated]).toEqual([
    true,
    undefined,
  ]);
});
