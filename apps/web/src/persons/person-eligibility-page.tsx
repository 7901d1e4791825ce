import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactView, PersonEligibilityView, PersonFactView } from '@quantieme/api-client';
import { asBody, type Consultation } from '../eligibility/answers.ts';
import { EligibilityBoard } from '../eligibility/eligibility-board.tsx';
import { factsQuery } from '../eligibility/eligibility.queries.ts';
import eligibility from '../eligibility/eligibility.module.css';
import { NoteButton } from '../eligibility/note-button.tsx';
import { Questionnaire } from '../eligibility/questionnaire.tsx';
import { WhatIf } from '../eligibility/what-if.tsx';
import { useCan } from '../session/session-context.ts';
import { QuestionnaireLinks } from '../questionnaire/questionnaire-links.tsx';
import { DateField } from '../ui/date-field.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import panes from '../ui/panes.module.css';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { FactHistory } from './fact-history.tsx';
import { KnownFacts } from './known-facts.tsx';
import { personEligibilityQuery } from './person-facts.queries.ts';
import styles from './facts.module.css';
import { RecordingAs, SAID_BY_CLIENT, type Recording } from './recording-as.tsx';
import { useAnswering } from './use-answering.ts';

interface LoadedProps {
  readonly id: string;
  readonly answer: PersonEligibilityView;
  readonly facts: readonly FactView[];
  readonly consultation: Consultation;
  readonly onChange: (consultation: Consultation) => void;
}

/** Known values by fact, as a board is asked for them. */
function answersOf(known: readonly PersonFactView[]): Consultation['answers'] {
  const shown = known.filter(({ hidden }) => !hidden);
  return Object.fromEntries(shown.map(({ fact, value }) => [fact, value]));
}

interface AnswersProps extends LoadedProps {
  readonly recording: Recording;
  readonly onRecording: (recording: Recording) => void;
  readonly answering: ReturnType<typeof useAnswering>;
}

function Answers(props: AnswersProps) {
  const { id, answer, facts, consultation, onChange, answering } = props;
  const can = useCan();
  const { record, end } = answering;
  const known = <KnownFacts known={answer.facts} onEnd={end} />;
  if (!can('fact:write')) return known;
  const changed = (next: Consultation) => {
    for (const [fact, value] of Object.entries(next.answers))
      if (value !== consultation.answers[fact]) record(fact, value);
    onChange(next);
  };
  return (
    <>
      <Questionnaire
        facts={facts}
        consultation={consultation}
        onChange={changed}
        next={answer.nextQuestion}
        known={known}
      />
      <RecordingAs recording={props.recording} onChange={props.onRecording} />
      <QuestionnaireLinks personId={id} />
    </>
  );
}

function Loaded(props: LoadedProps) {
  const { t } = useTranslation();
  const { id, answer, facts, consultation, onChange } = props;
  const [recording, setRecording] = useState(SAID_BY_CLIENT);
  const answering = useAnswering({ id, known: answer.facts, facts, recording });
  return (
    <div className={panes['panes']} data-typed="narrow">
      <div className={eligibility['pane']}>
        <DateField
          label={t('eligibility.on')}
          value={consultation.on}
          onChange={(on) => onChange({ ...consultation, on })}
        />
        <Answers
          {...props}
          recording={recording}
          onRecording={setRecording}
          answering={answering}
        />
      </div>
      <div aria-live="polite">
        {answer.hiddenFacts > 0 && <p>{t('facts.hiddenCount', { count: answer.hiddenFacts })}</p>}
        <WhatIf consultation={consultation} answer={answer} facts={facts}>
          <EligibilityBoard
            answer={answer}
            asked={asBody(consultation)}
            facts={facts}
            answerTo={answering.answerTo}
          />
        </WhatIf>
      </div>
    </div>
  );
}

/** Which titles a client may ask for, from all that is known of them; answers are recorded as they are given. */
export function PersonEligibilityPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/clients/$id/eligibilite' });
  const [asked, setAsked] = useState({
    on: null as string | null,
    skipped: [] as readonly string[],
  });
  const board = useQuery(personEligibilityQuery({ id, ...asked }));
  const facts = useQuery({ ...factsQuery, enabled: board.isError });
  const error = facts.error ?? board.error;
  const name = board.data?.displayName ?? '';
  const consultation = board.data && { ...asked, answers: answersOf(board.data.facts) };
  return (
    <Page
      title={name === '' ? t('facts.page') : `${name} · ${t('facts.page')}`}
      aside={t('facts.lead')}
      actions={
        <>
          <Link className={styles['back']} to="/clients/$id" params={{ id }}>
            {t('facts.back', { name })}
          </Link>
          <Link className={styles['back']} to="/famille" search={{ client: id }}>
            {t('family.open')}
          </Link>
          <FactHistory id={id} />
          {consultation && <NoteButton consultation={consultation} preparedFor={name} />}
          <PrintButton />
        </>
      }
    >
      {error && <ProblemNotice error={error} />}
      {board.data && consultation && facts.data ? (
        <Loaded
          id={id}
          answer={board.data}
          facts={facts.data}
          consultation={consultation}
          onChange={({ on, skipped }) => setAsked({ on, skipped })}
        />
      ) : (
        !error && <LoadingRows rows={8} />
      )}
    </Page>
  );
}
