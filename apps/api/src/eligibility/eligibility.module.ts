import { Module } from '@nestjs/common';
import { EligibilityController } from './eligibility.controller.ts';

@Module({ controllers: [EligibilityController] })
export class EligibilityModule {}
