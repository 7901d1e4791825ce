import { Module } from '@nestjs/common';
import { TodayController } from './today.controller.ts';

@Module({ controllers: [TodayController] })
export class TodayModule {}
