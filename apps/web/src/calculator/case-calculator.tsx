import { ActionIcon } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EMPTY_DRAFT, withType } from '../events/event-draft.ts';
import { eventTypesQuery, proceduresQuery } from '../rules/law.queries.ts';
import { LoadingRows } from '../ui/loading.tsx';
import panes from '../ui/panes.module.css';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import {
  answerCase,
  caseBody,
  completeEvents,
  withoutFreeWords,
  type CalculatorDraft,
} from './calculator-draft.ts';
import { PlaceFields, ProcedureFields, type PartProps } from './calculator-place.tsx';
import { caseQuery } from './calculator.queries.ts';
import { answerTaken } from '../why/answer-value.ts';
import styles from './calculator.module.css';
import { CaseEvents } from './case-events.tsx';
import { CaseResult } from './case-result.tsx';
import { PrintedCase } from './printed-inputs.tsx';
import { useQuestionsOfRules, useSaid } from './said.ts';
import { useTimeZoneOf } from './use-time-zone.ts';

const THINKING_MS = 250;

/** Answers about the case itself, which no event holds: each can be taken back. */
function Facts({ draft, onChange }: Omit<PartProps, 'error'>) {
  const { t } = useTranslation();
  const questions = useQuestionsOfRules();
  const said = useSaid()({ ...draft.facts, titleRequested: null }, questions);
  if (said.length === 0) return null;
  return (
    <section aria-label={t('calculator.answers')}>
      <h2 className={styles['heading']}>{t('calculator.answers')}</h2>
      <ul className={styles['list']}>
        {said.map(({ name, label, value }) => (
          <li key={name} className={styles['fact']}>
            <span>
              {label} <strong>{value}</strong>
            </span>
            <ActionIcon
              aria-label={t('calculator.forgetOf', { label })}
              title={t('calculator.forget')}
              onClick={() => onChange({ facts: { ...draft.facts, [name]: null } })}
            >
              <IconX size={14} stroke={1.7} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A procedure chosen on an empty page brings its usual first event. */
function useFirstEvent(): (draft: CalculatorDraft, procedure: string) => Partial<CalculatorDraft> {
  const procedures = useQuery(proceduresQuery).data ?? [];
  const types = useQuery(eventTypesQuery).data ?? [];
  return (draft, id) => {
    const untouched = draft.events.every(({ dates }) => Object.values(dates).every((day) => !day));
    const first = procedures.find((procedure) => procedure.id === id)?.firstEvent;
    const type = types.find((known) => known.id === first);
    const events = untouched && type ? [withType(EMPTY_DRAFT, type)] : draft.events;
    return { procedure: id, events };
  };
}

function useCase(draft: CalculatorDraft) {
  const types = (useQuery(eventTypesQuery).data ?? []).map(withoutFreeWords);
  const timeZone = useTimeZoneOf(draft.territory);
  const body = caseBody(draft, { types, timeZone });
  const [settled] = useDebouncedValue(body && JSON.stringify(body), THINKING_MS);
  const result = useQuery(caseQuery(settled));
  const sent = completeEvents(draft, { types, timeZone }).map(({ index }) => index);
  return { types, result, sent, waiting: body === null };
}

/** Every limit of a history typed on the spot, recorded nowhere. */
export function CaseCalculator({ draft, onChange }: Omit<PartProps, 'error'>) {
  const { t } = useTranslation();
  const { types, result, sent, waiting } = useCase(draft);
  const firstEvent = useFirstEvent();
  const error = waiting ? undefined : result.error;
  const changeProcedure = ({ procedure, ...rest }: Partial<CalculatorDraft>) =>
    onChange({ ...rest, ...(procedure === undefined ? {} : firstEvent(draft, procedure)) });
  const part = { draft, error, onChange };
  return (
    <div className={panes['panes']}>
      <div className={styles['form']} data-print="no">
        <ProcedureFields {...part} onChange={changeProcedure} />
        <PlaceFields {...part} />
        {draft.procedure !== '' && <CaseEvents {...part} types={types} sent={sent} />}
        <Facts draft={draft} onChange={onChange} />
      </div>
      <PrintedCase draft={draft} types={types} />
      <section className={styles['result']} aria-label={t('calculator.result')}>
        {waiting && (
          <p className={styles['hint']}>
            {t(draft.procedure === '' ? 'calculator.start' : 'calculator.waits')}
          </p>
        )}
        {!waiting && sent.length < draft.events.length && (
          <p className={styles['hint']}>
            {t('calculator.incomplete', { count: draft.events.length - sent.length })}
          </p>
        )}
        {error && <ProblemNotice error={error} onRetry={() => void result.refetch()} />}
        {!waiting && !error && !result.data && <LoadingRows rows={6} />}
        <p className={styles['status']} role="status">
          {!waiting && result.data
            ? t('calculator.found', { count: result.data.deadlines.length })
            : ''}
        </p>
        {!waiting && !error && result.data && (
          <CaseResult
            result={result.data}
            onAnswer={(question, value) =>
              onChange(answerCase(draft, question, answerTaken(question, value, types), types))
            }
          />
        )}
      </section>
    </div>
  );
}
