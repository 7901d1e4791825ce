import { Module } from '@nestjs/common';
import { AcknowledgementLinkController } from './acknowledgement-link.controller.ts';
import { AlertStateController } from './alert-state.controller.ts';
import { AlertsController } from './alerts.controller.ts';

@Module({ controllers: [AlertStateController, AlertsController, AcknowledgementLinkController] })
export class AlertsModule {}
