import { Module } from '@nestjs/common';
import { ChangeStream } from './change-stream.ts';
import { StreamController } from './stream.controller.ts';

@Module({ controllers: [StreamController], providers: [ChangeStream], exports: [ChangeStream] })
export class StreamModule {}
