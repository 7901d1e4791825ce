import { Inject, Injectable } from '@nestjs/common';
import type { Services } from '@quantieme/casework';
import { ClientGuard } from '../client-doors/client.guard.ts';
import { SERVICES } from '../shell/index.ts';
import { QuestionnaireCookie } from './questionnaire-cookie.ts';

@Injectable()
export class QuestionnaireGuard extends ClientGuard {
  constructor(@Inject(SERVICES) services: Services, cookie: QuestionnaireCookie) {
    super(services, cookie);
  }
}
