import { Module } from '@nestjs/common';
import { DeadlinesController } from './deadlines.controller.ts';

@Module({ controllers: [DeadlinesController] })
export class DeadlinesModule {}
