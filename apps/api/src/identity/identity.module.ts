import { Module } from '@nestjs/common';
import { AbsencesController } from './absences.controller.ts';
import { FirmController } from './firm.controller.ts';
import { InvitationsController } from './invitations.controller.ts';
import { LocalSignIn } from './local-sign-in.ts';
import { PasswordResetsController } from './password-resets.controller.ts';
import { ReminderPolicyController } from './reminder-policy.controller.ts';
import { SessionAnswer } from './session-answer.ts';
import { SessionController } from './session.controller.ts';
import { TeamsController } from './teams.controller.ts';
import { UsersController } from './users.controller.ts';
import { WebhookController } from './webhook.controller.ts';

@Module({
  controllers: [
    SessionController,
    PasswordResetsController,
    InvitationsController,
    UsersController,
    TeamsController,
    AbsencesController,
    FirmController,
    ReminderPolicyController,
    WebhookController,
  ],
  providers: [LocalSignIn, SessionAnswer],
})
export class IdentityModule {}
