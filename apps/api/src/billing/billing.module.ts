import { Module } from '@nestjs/common';
import { BillingsController } from './billings.controller.ts';
import { ExpensesController } from './expenses.controller.ts';
import { FeesController } from './fees.controller.ts';
import { RatesController } from './rates.controller.ts';
import { TimeEntriesController } from './time-entries.controller.ts';
import { TimersController } from './timers.controller.ts';
import { WorkController } from './work.controller.ts';

/** What work is worth, and what has been billed of it. */
@Module({
  controllers: [
    TimeEntriesController,
    ExpensesController,
    RatesController,
    BillingsController,
    TimersController,
    WorkController,
    FeesController,
  ],
})
export class BillingModule {}
