import { useEffect, useRef, type ComponentType } from 'react';
import type { ClientQuestionView, QuestionnaireWordsView } from '@quantieme/api-client';
import {
  DayAnswer,
  NumberAnswer,
  OneOf,
  SeveralOf,
  TextAnswer,
  type AnswerProps,
} from './answer-inputs.tsx';
import { Notice } from '../client-doors/frame.tsx';
import { CountryAnswer, PermitAnswer, PermitsHeldAnswer } from './pick-inputs.tsx';
import styles from '../client-doors/client-page.module.css';
import { isUnreachable, type Say } from '../client-doors/say.ts';
import { problemWords } from './problem-words.ts';

interface ListedProps extends AnswerProps {
  readonly lists: QuestionnaireWordsView;
}

const INPUTS: Readonly<Record<ClientQuestionView['kind'], ComponentType<ListedProps>>> = {
  'yes-no': OneOf,
  choice: OneOf,
  choices: SeveralOf,
  date: DayAnswer,
  number: NumberAnswer,
  text: TextAnswer,
  country: CountryAnswer,
  countries: CountryAnswer,
  permit: PermitAnswer,
  'permits-held': PermitsHeldAnswer,
};

interface AskedQuestionProps {
  readonly say: Say;
  readonly lists: QuestionnaireWordsView;
  readonly question: ClientQuestionView;
  readonly value: unknown;
  readonly number: number;
  readonly isSending: boolean;
  readonly error: unknown;
  /** Null: the client does not know. */
  readonly onAnswer: (value: unknown) => void;
  readonly onBack: (() => void) | undefined;
  readonly onReview: (() => void) | undefined;
}

/** One question a screen; the heading is read first. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { say, question, number, isSending, error, onAnswer, onBack, onReview } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [question.fact]);
  const Input = INPUTS[question.kind];
  const isWaiting = isSending && isUnreachable(error);
  return (
    <>
      <p className="q-dim">{say('steps.question', { number })}</p>
      <h1 ref={heading} tabIndex={-1} className={styles['question']}>
        {question.question}
      </h1>
      {question.sensitive && <p className={styles['sensitive']}>{say('secret.sensitive')}</p>}
      <Input {...props} />
      <button
        type="button"
        className={styles['quiet']}
        disabled={isSending}
        onClick={() => onAnswer(null)}
      >
        {say('answer.unknown')}
      </button>
      {error !== null && (
        <Notice tone={isWaiting ? 'waiting' : 'wrong'}>{problemWords(error, say)}</Notice>
      )}
      <div className={styles['steps']}>
        {onBack && (
          <button type="button" disabled={isSending} onClick={onBack}>
            {say('steps.back')}
          </button>
        )}
        {onReview && (
          <button type="button" disabled={isSending} onClick={onReview}>
            {say('steps.review')}
          </button>
        )}
      </div>
    </>
  );
}
