import { useState } from 'react';
import type { QuestionnaireView, QuestionnaireWordsView } from '@quantieme/api-client';
import { AskedQuestion } from './asked-question.tsx';
import { useSend, type AskedBy } from './questionnaire.queries.ts';
import type { OpenedProps } from '../client-doors/door.ts';
import { Finished, Review } from './review.tsx';

interface AnsweringProps extends OpenedProps<QuestionnaireView, QuestionnaireWordsView> {
  readonly by?: AskedBy;
}

type Place =
  | { readonly at: 'next' }
  | { readonly at: 'review' }
  | { readonly at: 'said'; readonly fact: string; readonly then: 'next' | 'review' };

const NEXT: Place = { at: 'next' };
const REVIEW: Place = { at: 'review' };

/** Question after question; back to those answered; over when the client says so. */
export function Answering({ say, language, lists, view, by = 'questionnaire' }: AnsweringProps) {
  const [place, setPlace] = useState<Place>(NEXT);
  const sending = useSend(language, by);
  const { said, question: next } = view;
  const index = place.at === 'said' ? said.findIndex(({ fact }) => fact === place.fact) : -1;
  const current = said[index];
  const question = current ?? next;
  const error = sending.error ?? (sending.isPending ? sending.failureReason : null);
  const status = { isSending: sending.isPending, error };
  const go = (to: Place) => {
    sending.reset();
    setPlace(to);
  };
  if (view.finishedAt !== null) return <Finished say={say} language={language} view={view} />;
  if (place.at === 'review' || question === null) {
    return (
      <Review
        {...{ say, language, lists, view, ...status }}
        onChange={(fact) => go({ at: 'said', fact, then: 'review' })}
        onContinue={next === null ? undefined : () => go(NEXT)}
        onFinish={() => sending.mutate({ kind: 'finish' })}
      />
    );
  }
  const at = current ? index : said.length;
  const before = said[at - 1];
  const after = place.at === 'said' && place.then === 'review' ? REVIEW : NEXT;
  return (
    <AskedQuestion
      key={question.fact}
      {...{ say, lists, question, ...status }}
      value={current?.value ?? null}
      number={at + 1}
      onAnswer={(value) =>
        sending.mutate(
          { kind: 'answer', fact: question.fact, value },
          { onSuccess: () => setPlace(after) },
        )
      }
      onBack={before && (() => go({ at: 'said', fact: before.fact, then: 'next' }))}
      onReview={said.length > 0 ? () => go(REVIEW) : undefined}
    />
  );
}
