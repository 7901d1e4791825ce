import { Module } from '@nestjs/common';
import { CriminalRecordController } from './criminal-record.controller.ts';
import { PersonFactsController } from './person-facts.controller.ts';
import { PersonsController } from './persons.controller.ts';

@Module({ controllers: [PersonsController, PersonFactsController, CriminalRecordController] })
export class PersonsModule {}
