import { unwrap, type QuestionnaireView, type QuestionnaireWordsView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { DoorPage } from '../client-doors/door-page.tsx';
import type { Door } from '../client-doors/door.ts';
import { Answering } from './answering.tsx';
import { QUESTIONNAIRE } from './questionnaire.queries.ts';
import { Welcome } from './welcome.tsx';
import { isOver, problemWords } from './problem-words.ts';

const DOOR: Door<QuestionnaireView, QuestionnaireWordsView> = {
  name: QUESTIONNAIRE,
  path: '/questionnaire',
  askWords: (language) =>
    unwrap(api.GET('/v1/questionnaire/words', { params: { query: { language } } })),
  askOffer: (token) => unwrap(api.POST('/v1/questionnaire/offer', { body: { token } })),
  askView: (language) =>
    unwrap(api.GET('/v1/questionnaire', { params: { query: language ? { language } : {} } })),
  open: (body) => unwrap(api.POST('/v1/questionnaire/session', { body })),
  renew: (body) => unwrap(api.POST('/v1/questionnaire/renewal', { body })),
  close: () => unwrap(api.DELETE('/v1/questionnaire/session')),
  isOver,
  problemWords,
  Welcome,
  Opened: Answering,
};

/** A client’s own questions. */
export function QuestionnairePage() {
  return <DoorPage door={DOOR} />;
}
