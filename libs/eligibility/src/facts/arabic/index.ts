export { clientWords, type ClientLanguage, type ClientWords } from './client-words.ts';
export { isForClient, whyNotForClient } from './for-client.ts';
export { DIRECTIONS, QUESTIONNAIRE_WORDS, type QuestionnaireWords } from './words.ts';
