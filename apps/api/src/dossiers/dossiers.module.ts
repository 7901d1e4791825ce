import { Module } from '@nestjs/common';
import { DossiersController } from './dossiers.controller.ts';
import { EventsController } from './events.controller.ts';
import { FirmEventsController } from './firm-events.controller.ts';

@Module({ controllers: [DossiersController, EventsController, FirmEventsController] })
export class DossiersModule {}
