import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EventDetailView, RuleInputView, RuleView } from '@quantieme/api-client';
import { DetailField } from '../events/event-fields.tsx';
import { eventTypesQuery, rulesQuery } from '../rules/law.queries.ts';
import { byWords } from '../ui/by-words.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import panes from '../ui/panes.module.css';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { answerTaken, answerValue } from '../why/answer-value.ts';
import { AppliedRule, Derivation, DerivationHead } from '../why/derivation.tsx';
import { QuestionList } from '../why/undetermined-questions.tsx';
import why from '../why/why.module.css';
import { answerLimit, limitBody, type CalculatorDraft } from './calculator-draft.ts';
import { PlaceFields, type PartProps } from './calculator-place.tsx';
import { limitQuery } from './calculator.queries.ts';
import styles from './calculator.module.css';
import { PrintedLimit } from './printed-inputs.tsx';
import { useTimeZoneOf } from './use-time-zone.ts';

const THINKING_MS = 250;

/** Inputs with a field of their own. */
const NAMED = ['startsOn', 'startsAt', 'decidedOn', 'residence'];

function RulePicker({ draft, onChange, error, rules }: PartProps & { rules: readonly RuleView[] }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('why.rule')}
      placeholder={t('calculator.rulePlaceholder')}
      data={rules.map(({ id, label }) => ({ value: id, label: `${label} (${id})` }))}
      value={draft.rule || null}
      onChange={(rule) => onChange({ rule: rule ?? '', details: {}, clock: '', decidedOn: '' })}
      filter={byWords}
      limit={60}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={t('common.noMatch')}
      error={fieldError(error, '/rule')}
      required
    />
  );
}

function StartFields({ draft, onChange, error, rule }: PartProps & { rule: RuleView }) {
  const { t } = useTranslation();
  const input = (name: string) => rule.inputs.find((one) => one.name === name);
  const decided = input('decidedOn');
  return (
    <>
      <DateField
        key={rule.id}
        label={input('startsOn')?.label ?? t('calculator.startsOn')}
        value={draft.startsOn || null}
        onChange={(day) => onChange({ startsOn: day ?? '' })}
        error={fieldError(error, '/startsOn')}
        required
      />
      {input('startsAt') && (
        <ClockField
          label={t('events.clock')}
          value={draft.clock}
          onChange={(clock) => onChange({ clock })}
          error={fieldError(error, '/startsAt')}
        />
      )}
      {decided && (
        <DateField
          label={decided.label ?? t('calculator.decidedOn')}
          value={draft.decidedOn || null}
          onChange={(day) => onChange({ decidedOn: day ?? '' })}
          error={fieldError(error, '/decidedOn')}
        />
      )}
    </>
  );
}

/** Titles are a list of the law library: no rule repeats it. */
function asDetail({ name, label, kind, values }: RuleInputView): EventDetailView {
  const isTitle = name === 'title' && values.length === 0;
  return { name, label: label ?? name, kind: isTitle ? 'title' : (kind ?? 'text'), values };
}

/** A list shows names, even where the answer is a number of days. */
function shownIn({ kind }: EventDetailView, value: unknown): unknown {
  return kind === 'choice' && typeof value === 'number' ? String(value) : (value ?? null);
}

function DetailFields({ draft, onChange, error, rule }: PartProps & { rule: RuleView }) {
  const types = useQuery(eventTypesQuery).data ?? [];
  const answered = ({ name, kind }: EventDetailView, value: unknown) =>
    kind === 'choice' && typeof value === 'string' ? answerValue(name, value, types) : value;
  const details = rule.inputs.filter(({ name }) => !NAMED.includes(name)).map(asDetail);
  return details.map((detail) => (
    <DetailField
      key={detail.name}
      detail={detail}
      value={shownIn(detail, draft.details[detail.name])}
      onChange={(value) =>
        onChange({ details: { ...draft.details, [detail.name]: answered(detail, value) } })
      }
      error={fieldError(error, `/details/${detail.name}`)}
    />
  ));
}

function useLimit(draft: CalculatorDraft) {
  const timeZone = useTimeZoneOf(draft.territory);
  const body = limitBody(draft, timeZone);
  const [settled] = useDebouncedValue(body && JSON.stringify(body), THINKING_MS);
  return { result: useQuery(limitQuery(settled)), waiting: body === null };
}

type LimitResult = ReturnType<typeof useLimit>['result'];

function Limit({ draft, onChange, result }: Omit<PartProps, 'error'> & { result: LimitResult }) {
  const { t } = useTranslation();
  const types = useQuery(eventTypesQuery).data ?? [];
  const { data, error } = result;
  if (error) return <ProblemNotice error={error} onRetry={() => void result.refetch()} />;
  if (!data) return <LoadingRows rows={5} />;
  return (
    <div className={why['why']}>
      <DerivationHead deadline={data} />
      <Derivation deadline={data} />
      {data.undetermined.length > 0 && (
        <section>
          <h3 className={why['heading']}>{t('why.unknown')}</h3>
          <QuestionList
            questions={data.undetermined}
            busy={false}
            onAnswer={(question, value) =>
              onChange(answerLimit(draft, question.fact, answerTaken(question, value, types)))
            }
          />
        </section>
      )}
      <AppliedRule deadline={data} />
    </div>
  );
}

/** « Un seul délai »: one rule, one start, one date with its reasons. */
export function SingleLimit({ draft, onChange }: Omit<PartProps, 'error'>) {
  const { t } = useTranslation();
  const rules = useQuery(rulesQuery);
  const { result, waiting } = useLimit(draft);
  const error = waiting ? undefined : result.error;
  const rule = rules.data?.find(({ id }) => id === draft.rule);
  const part = { draft, onChange, error };
  return (
    <div className={panes['panes']}>
      <div className={styles['form']} data-print="no">
        <RulePicker {...part} rules={rules.data ?? []} />
        {rules.error && <ProblemNotice error={rules.error} onRetry={() => void rules.refetch()} />}
        {rule && <StartFields {...part} rule={rule} />}
        {rule && <PlaceFields {...part} />}
        {rule && <DetailFields {...part} rule={rule} />}
      </div>
      {rule && <PrintedLimit draft={draft} rule={rule} />}
      <section className={styles['result']} aria-label={t('calculator.result')} aria-live="polite">
        {waiting ? (
          <p className={styles['hint']}>{t('calculator.limitWaits')}</p>
        ) : (
          <Limit draft={draft} onChange={onChange} result={result} />
        )}
      </section>
    </div>
  );
}
