import { Module } from '@nestjs/common';
import { OpportunitiesController } from './opportunities.controller.ts';

@Module({ controllers: [OpportunitiesController] })
export class OpportunitiesModule {}
