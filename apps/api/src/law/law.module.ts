import { Module } from '@nestjs/common';
import { ComputationController } from './computation.controller.ts';
import { RegistriesController } from './registries.controller.ts';

@Module({ controllers: [RegistriesController, ComputationController] })
export class LawModule {}
