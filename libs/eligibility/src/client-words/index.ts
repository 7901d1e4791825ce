export { clientWords, type ClientLanguage, type ClientWords } from './client-words.ts';
export { isForClient, whyNotForClient } from './for-client.ts';
export { DIRECTIONS, QUESTIONNAIRE_WORDS } from './questionnaire-words.ts';
export type { QuestionnaireWords } from './words-fr.ts';
