import { Module } from '@nestjs/common';
import { InvoicesController } from './invoices.controller.ts';
import { SettlementsController } from './settlements.controller.ts';

@Module({ controllers: [InvoicesController, SettlementsController] })
export class InvoicesModule {}
