import { Inject, Injectable } from '@nestjs/common';
import { ClientCookie } from '../client-doors/client-cookie.ts';
import { API_SETTINGS, type ApiSettings } from '../shell/index.ts';

@Injectable()
export class QuestionnaireCookie extends ClientCookie {
  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    super(settings, 'questionnaire');
  }
}
