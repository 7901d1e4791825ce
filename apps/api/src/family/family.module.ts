import { Module } from '@nestjs/common';
import { FamilyController } from './family.controller.ts';

@Module({ controllers: [FamilyController] })
export class FamilyModule {}
