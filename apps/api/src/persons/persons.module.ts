import { Module } from '@nestjs/common';
import { PersonFactsController } from './person-facts.controller.ts';
import { PersonsController } from './persons.controller.ts';

@Module({ controllers: [PersonsController, PersonFactsController] })
export class PersonsModule {}
