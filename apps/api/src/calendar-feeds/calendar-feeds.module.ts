import { Module } from '@nestjs/common';
import { CalendarFeedsController } from './calendar-feeds.controller.ts';
import { CalendarsController } from './calendars.controller.ts';

@Module({ controllers: [CalendarFeedsController, CalendarsController] })
export class CalendarFeedsModule {}
