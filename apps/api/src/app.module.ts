import { type DynamicModule, Module } from '@nestjs/common';
import { RESOURCES } from './resources.ts';
import type { ApiDependencies, ApiSettings } from './shell/settings.ts';
import { ShellModule } from './shell/shell.module.ts';

@Module({})
export class AppModule {
  static with(settings: ApiSettings, dependencies: ApiDependencies): DynamicModule {
    return {
      module: AppModule,
      imports: [ShellModule.with(settings, dependencies), ...RESOURCES],
    };
  }
}
