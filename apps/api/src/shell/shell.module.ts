import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuthenticationGuard, PermissionGuard } from './access/access.guard.ts';
import { DeclaredAccess } from './access/declared-access.ts';
import { MachineDoor } from './access/machine-door.ts';
import { SameOriginGuard } from './access/same-origin.guard.ts';
import { SessionCookie } from './access/session-cookie.ts';
import { HealthController } from './health/health.controller.ts';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.ts';
import { RouteTable } from './http/route-table.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { Metrics } from './metrics/metrics.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { validation } from './problems/validation.ts';
import {
  API_SETTINGS,
  LOGGER,
  SERVICES,
  type ApiDependencies,
  type ApiSettings,
} from './settings.ts';

/** What every route goes through, in this order: same origin, session, permission, validation. */
@Global()
@Module({})
export class ShellModule {
  static with(settings: ApiSettings, dependencies: ApiDependencies): DynamicModule {
    const { logger, ...services } = dependencies;
    return {
      module: ShellModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        { provide: SERVICES, useValue: services },
        { provide: LOGGER, useValue: logger },
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_FILTER, useClass: ProblemFilter },
        DeclaredAccess,
        MachineDoor,
        SessionCookie,
        RouteTable,
        Metrics,
      ],
      exports: [API_SETTINGS, SERVICES, LOGGER, MachineDoor, SessionCookie, RouteTable, Metrics],
    };
  }
}
