export { answerQuestion, completeQuestionnaire, skipQuestion } from './answer-question.ts';
export { resumeQuestionnaire, type Visitor } from './client-context.ts';
export { questionnaireWords } from './client-words.ts';
export { createQuestionnaireLink, listQuestionnaireLinks, revokeQuestionnaire } from './links.ts';
export { lookAtQuestionnaire, openQuestionnaire } from './open-link.ts';
export { readQuestionnaire } from './questionnaire.ts';
