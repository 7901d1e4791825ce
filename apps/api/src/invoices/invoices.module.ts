import { Module } from '@nestjs/common';
import { FundsController } from './funds.controller.ts';
import { InvoicesController } from './invoices.controller.ts';
import { SettlementsController } from './settlements.controller.ts';

@Module({ controllers: [InvoicesController, SettlementsController, FundsController] })
export class InvoicesModule {}
