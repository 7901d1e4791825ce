import { Module } from '@nestjs/common';
import { ApiClientsController } from './api-clients.controller.ts';
import { OAuthController } from './oauth.controller.ts';

@Module({ controllers: [ApiClientsController, OAuthController] })
export class ApiClientsModule {}
