import { Module } from '@nestjs/common';
import { BillingsController } from './billings.controller.ts';
import { ExpensesController } from './expenses.controller.ts';
import { RatesController } from './rates.controller.ts';
import { TimeEntriesController } from './time-entries.controller.ts';

/** What work is worth, and what has been billed of it. */
@Module({
  controllers: [TimeEntriesController, ExpensesController, RatesController, BillingsController],
})
export class BillingModule {}
