import { Module } from '@nestjs/common';
import { AlertStateController } from './alert-state.controller.ts';
import { AlertsController } from './alerts.controller.ts';

@Module({ controllers: [AlertStateController, AlertsController] })
export class AlertsModule {}
