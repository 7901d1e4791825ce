import { Module } from '@nestjs/common';
import { ClientDoorController } from './client-door.controller.ts';
import { ClientLinkCookie } from './client-link-cookie.ts';
import { ClientLinkGuard } from './client-link.guard.ts';
import { ClientLinksController } from './client-links.controller.ts';
import { ClientPageController } from './client-page.controller.ts';
import { ClientQuestionsController } from './client-questions.controller.ts';

@Module({
  controllers: [
    ClientLinksController,
    ClientDoorController,
    ClientPageController,
    ClientQuestionsController,
  ],
  providers: [ClientLinkCookie, ClientLinkGuard],
})
export class ClientLinksModule {}
