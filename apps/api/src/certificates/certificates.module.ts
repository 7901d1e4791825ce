import { Module } from '@nestjs/common';
import { CertificatesController } from './certificates.controller.ts';

@Module({ controllers: [CertificatesController] })
export class CertificatesModule {}
