import { Module } from '@nestjs/common';
import { DossiersController } from './dossiers.controller.ts';
import { EventsController } from './events.controller.ts';

@Module({ controllers: [DossiersController, EventsController] })
export class DossiersModule {}
