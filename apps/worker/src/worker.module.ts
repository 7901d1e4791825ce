import { type DynamicModule, Module } from '@nestjs/common';
import { Dispatcher } from './dispatcher.ts';
import { PROCESSOR_CLASSES } from './job-handlers.ts';
import { SERVICES, type WorkerServices } from './worker-services.ts';

@Module({})
export class WorkerModule {
  static on(services: WorkerServices): DynamicModule {
    return {
      module: WorkerModule,
      providers: [{ provide: SERVICES, useValue: services }, Dispatcher, ...PROCESSOR_CLASSES],
    };
  }
}
