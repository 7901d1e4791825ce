import { Module } from '@nestjs/common';
import { NoticesController } from './notices.controller.ts';
import { ReadingQueue } from './reading-queue.ts';

@Module({ controllers: [NoticesController], providers: [ReadingQueue] })
export class NoticesModule {}
