import { randomUUIDv7 } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import { compressAnswers } from './shell/http/compression.ts';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.ts';
import { SessionCookie } from './shell/access/session-cookie.ts';
import { serveDashboard } from './shell/dashboard/dashboard.ts';
import { BODY_LIMIT_BYTES, readJsonBodies } from './shell/http/json-body.ts';
import { stateVersion } from './shell/http/api-version.ts';
import { tagAnswers } from './shell/http/entity-tags.ts';
import { readFormBodies } from './shell/http/form-body.ts';
import { readUploads } from './shell/http/upload.ts';
import { checkRequests } from './shell/http/request-checks.ts';
import { RouteTable } from './shell/http/route-table.ts';
import { securityHeaders } from './shell/http/security-headers.ts';
import { NestLogger } from './shell/logging/nest-logger.ts';
import { logRequests } from './shell/logging/request-log.ts';
import { Metrics } from './shell/metrics/metrics.ts';
import { serveOpenApi } from './shell/openapi/openapi.routes.ts';
import { sendProblem } from './shell/problems/problem.filter.ts';
import type { Failure } from './shell/problems/problem.ts';
import type { ApiDependencies, ApiSettings } from './shell/settings.ts';

/** A large file from a phone on a slow line takes minutes; headers must come within Node's own minute. */
const REQUEST_TIMEOUT_MS = 300_000;

type TrustProxyOption = boolean | string[] | ((address: string, hop: number) => boolean);

/** A number of proxies in front trusts exactly that many hops; a longer forged list changes nothing. */
function trustProxyOption({ trustProxy }: ApiSettings): TrustProxyOption {
  if (typeof trustProxy === 'number') return (_address, hop) => hop < trustProxy;
  return trustProxy === false ? false : [...trustProxy];
}

function adapterFor(
  settings: ApiSettings,
  headers: Readonly<Record<string, string>>,
): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUIDv7(),
    trustProxy: trustProxyOption(settings),
    routerOptions: { maxParamLength: 200 },
    // The router refuses such an address before any hook or filter exists for the request.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(UNREADABLE_ADDRESS, request, reply.headers(headers)),
  });
}

const UNREADABLE_ADDRESS: Failure = {
  status: 400,
  code: 'request/address-unreadable',
  detail: {
    fr: 'L’adresse demandée est illisible.',
    en: 'The requested address is unreadable.',
  },
  errors: [],
};

/** The whole HTTP side, ready to listen; tests give it a database of their own and port 0. */
export async function createApiApp(
  settings: ApiSettings,
  dependencies: ApiDependencies,
): Promise<NestFastifyApplication> {
  const headers = securityHeaders(settings.publicUrl.startsWith('https:'));
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, dependencies),
    adapterFor(settings, headers),
    { bodyParser: false, abortOnError: false, logger: new NestLogger(dependencies.logger) },
  );
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.get(RouteTable).watch(fastify);
  await fastify.register(fastifyCookie);
  checkRequests(fastify, { headers, cookieName: app.get(SessionCookie).name });
  stateVersion(fastify);
  tagAnswers(fastify);
  await compressAnswers(fastify);
  readJsonBodies(fastify);
  readFormBodies(fastify);
  await readUploads(fastify);
  logRequests(fastify, dependencies.logger);
  app.get(Metrics).watch(fastify);
  serveOpenApi(fastify, app);
  if (settings.webRoot !== null) await serveDashboard(fastify, settings.webRoot);
  await app.init();
  return app;
}
