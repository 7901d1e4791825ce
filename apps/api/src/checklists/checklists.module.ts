import { Module } from '@nestjs/common';
import { ChecklistsController } from './checklists.controller.ts';

@Module({ controllers: [ChecklistsController] })
export class ChecklistsModule {}
