import { Module } from '@nestjs/common';
import { EXTERNAL_ID_CONTROLLERS } from './external-id-of.ts';
import { ExternalIdsController } from './external-ids.controller.ts';

@Module({ controllers: [ExternalIdsController, ...EXTERNAL_ID_CONTROLLERS] })
export class ExternalIdsModule {}
