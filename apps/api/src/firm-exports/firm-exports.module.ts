import { Module } from '@nestjs/common';
import { FirmExportsController } from './firm-exports.controller.ts';

@Module({ controllers: [FirmExportsController] })
export class FirmExportsModule {}
