import { Module } from '@nestjs/common';
import { ComputationController } from './computation.controller.ts';
import { DutyTableController } from './duty-table.controller.ts';
import { LawChangesController } from './law-changes.controller.ts';
import { RegistriesController } from './registries.controller.ts';

@Module({
  controllers: [
    RegistriesController,
    ComputationController,
    DutyTableController,
    LawChangesController,
  ],
})
export class LawModule {}
