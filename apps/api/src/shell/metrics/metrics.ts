import { Inject, Injectable } from '@nestjs/common';
import type { Services } from '@quantieme/casework';
import { foundBehind } from '@quantieme/persistence';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { routeOf } from '../request.ts';
import { SERVICES } from '../settings.ts';

/** What the process counts; labels are declared routes, so their number is bounded. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'quantieme_http_request_seconds',
    help: 'Time to answer, by declared route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  constructor(@Inject(SERVICES) services: Services) {
    collectDefaultMetrics({ register: this.registry });
    watchConnections(this.registry, services);
    watchEngine(this.registry, services);
  }

  watch(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async (request, reply) => {
      const labels = {
        method: request.method,
        route: routeOf(request),
        status: String(reply.statusCode),
      };
      this.requests.observe(labels, reply.elapsedTime / 1000);
    });
  }
}

/** Requests that wait for a connection are the first sign of a database that cannot follow. */
function watchConnections(registry: Registry, { database }: Services): void {
  new Gauge({
    name: 'quantieme_database_connections',
    help: 'Connections of this process, by what they do; `waiting` are requests without one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { connections, idle, waiting } = database.figures();
      this.set({ state: 'busy' }, connections - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}

/** More than nothing the morning after a release is as it should be; every morning, it is not. */
function watchEngine(registry: Registry, { database }: Services): void {
  new Gauge({
    name: 'quantieme_deadlines_behind',
    help: 'Deadlines that the last nightly check found computed by an older engine or rule, before it computed them again',
    registers: [registry],
    async collect() {
      this.set(await foundBehind(database.login));
    },
  });
}
