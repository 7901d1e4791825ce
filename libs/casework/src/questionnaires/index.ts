export { answerQuestion, completeQuestionnaire, skipQuestion } from './answer-question.ts';
export { questionnaireWords } from './client-words.ts';
export { createQuestionnaireLink, listQuestionnaireLinks, revokeQuestionnaire } from './links.ts';
export { openQuestionnaire } from './open-questionnaire.ts';
export { readQuestionnaire } from './questionnaire.ts';
