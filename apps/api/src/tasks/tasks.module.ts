import { Module } from '@nestjs/common';
import { DossierTasksController } from './dossier-tasks.controller.ts';
import { TaskListsController } from './task-lists.controller.ts';
import { TasksController } from './tasks.controller.ts';

@Module({ controllers: [DossierTasksController, TasksController, TaskListsController] })
export class TasksModule {}
