import { Module } from '@nestjs/common';
import { PersonsController } from './persons.controller.ts';

@Module({ controllers: [PersonsController] })
export class PersonsModule {}
