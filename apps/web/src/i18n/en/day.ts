import type { Translation } from '../catalogue.ts';
import type { day as french } from '../fr/day.ts';

export const day: Translation<typeof french> = {
  day: {
    whose: 'What the page shows',
    mine: 'Me',
    firm: 'The firm',
    seeFirm: 'See the whole firm',
    mineCalmText:
      'Nothing that you follow is due within seven days. Later deadlines are in the list of deadlines.',
    hearing: 'Hearing',
    hearings: 'Hearings of the next two weeks',
    toRecord: 'To record',
    fromClient: 'From the client',
    filesSent:
      '{count, plural, one {# document sent, to verify} other {# documents sent, to verify}}',
    answersSent:
      '{count, plural, one {# answer to the questionnaire, to review} other {# answers to the questionnaire, to review}}',
    silenceBorn: '{label}, born of silence on {on}: no answer received to this day.',
    silenceNoted: 'Silence noted in the notes of the case.',
    recordAnswer: 'Record the answer',
    recordAnswerOf: 'Record the answer: {label}, {reference}',
    recordAnswerHint: 'The authority has answered: record its decision (R)',
    noteSilence: 'Note the silence',
    noteSilenceOf: 'Note the silence: {label}, {reference}',
    noteSilenceHint: 'No answer has come: note it in the case (E)',
  },
};
