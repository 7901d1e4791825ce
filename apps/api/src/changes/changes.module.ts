import { Module } from '@nestjs/common';
import { StreamModule } from '../stream/stream.module.ts';
import { ChangesController } from './changes.controller.ts';

@Module({ imports: [StreamModule], controllers: [ChangesController] })
export class ChangesModule {}
