import { Module } from '@nestjs/common';
import { BundlesController } from './bundles.controller.ts';

@Module({ controllers: [BundlesController] })
export class BundlesModule {}
