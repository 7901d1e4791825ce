import { useRef, useState, type FormEvent } from 'react';
import type { ClientQuestionView } from '@quantieme/api-client';
import { Notice } from '../client-doors/frame.tsx';
import page from '../client-doors/client-page.module.css';
import fields from '../client-doors/typed-field.module.css';
import styles from './answer-inputs.module.css';
import {
  dayParts,
  NO_DAY,
  plainFigures,
  typedDay,
  typedNumber,
  type TypedDay,
} from './typed-figures.ts';
import type { Say } from '../client-doors/say.ts';

export interface AnswerProps {
  readonly question: ClientQuestionView;
  /** What was said before; null when nothing was, or when it is not shown again. */
  readonly value: unknown;
  readonly say: Say;
  readonly isSending: boolean;
  readonly onAnswer: (value: unknown) => void;
}

interface Option {
  readonly value: unknown;
  readonly label: string;
}

/** One tap answers. */
export function OneOf({ question, value, say, isSending, onAnswer }: AnswerProps) {
  const [tapped, setTapped] = useState<unknown>(value);
  const options: readonly Option[] =
    question.kind === 'yes-no'
      ? [
          { value: true, label: say('answer.yes') },
          { value: false, label: say('answer.no') },
        ]
      : question.choices;
  return (
    <div className={styles['options']}>
      {options.map((option) => (
        <button
          key={option.label}
          type="button"
          className={styles['option']}
          aria-pressed={option.value === tapped}
          disabled={isSending}
          onClick={() => {
            setTapped(option.value);
            onAnswer(option.value);
          }}
        >
          <span className={styles['label']}>{option.label}</span>
        </button>
      ))}
    </div>
  );
}

export function SeveralOf({ question, value, say, isSending, onAnswer }: AnswerProps) {
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(value) ? value : []);
  const toggle = (one: string) =>
    setChosen(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]);
  return (
    <form className={styles['options']} onSubmit={submitting(() => onAnswer(chosen))}>
      <p className="q-dim">{say('answer.severalChoices')}</p>
      {question.choices.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span className={styles['label']}>{option.label}</span>
        </label>
      ))}
      <Next say={say} disabled={isSending || chosen.length === 0} />
    </form>
  );
}

export const submitting = (act: () => void) => (event: FormEvent) => {
  event.preventDefault();
  act();
};

interface NextProps {
  readonly say: Say;
  readonly disabled: boolean;
}

export function Next({ say, disabled }: NextProps) {
  return (
    <button type="submit" className={page['main-button']} disabled={disabled}>
      {say('steps.next')}
    </button>
  );
}

interface DayInputProps {
  readonly say: Say;
  readonly day: TypedDay;
  readonly onChange: (day: TypedDay) => void;
  readonly legend: string;
}

const PARTS = [
  { name: 'day', length: 2 },
  { name: 'month', length: 2 },
  { name: 'year', length: 4 },
] as const;

/** Three boxes of figures; a full one leads to the next. */
export function DayInput({ say, day, onChange, legend }: DayInputProps) {
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  return (
    <fieldset className={styles['day']}>
      <legend className={styles['legend']}>{legend}</legend>
      {PARTS.map(({ name, length }, index) => (
        <label key={name} className={fields['field']} data-part={name}>
          {say(`date.${name}`)}
          <input
            ref={(box) => void (boxes.current[index] = box)}
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            maxLength={length}
            value={day[name]}
            onChange={({ currentTarget: { value } }) => {
              onChange({ ...day, [name]: value });
              if (plainFigures(value).length === length) boxes.current[index + 1]?.focus();
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}

export function DayAnswer({ value, say, isSending, onAnswer }: AnswerProps) {
  const [day, setDay] = useState(value === null ? NO_DAY : dayParts(value));
  const [isWrong, setWrong] = useState(false);
  const civil = typedDay(day);
  const submit = () => {
    setWrong(civil === null);
    if (civil !== null) onAnswer(civil);
  };
  return (
    <form className={styles['options']} onSubmit={submitting(submit)}>
      <DayInput say={say} day={day} onChange={setDay} legend={say('date.example')} />
      {isWrong && civil === null && <Notice>{say('wrong.date')}</Notice>}
      <Next say={say} disabled={isSending} />
    </form>
  );
}

export function NumberAnswer({ question, value, say, isSending, onAnswer }: AnswerProps) {
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '');
  const [isWrong, setWrong] = useState(false);
  const number = typedNumber(typed);
  const submit = () => {
    setWrong(number === null);
    if (number !== null) onAnswer(number);
  };
  return (
    <form className={styles['options']} onSubmit={submitting(submit)}>
      <label className={fields['field']}>
        {question.unit === null ? say('units.count') : say(`units.${question.unit}`)}
        <input
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {isWrong && number === null && <Notice>{say('wrong.number')}</Notice>}
      <Next say={say} disabled={isSending} />
    </form>
  );
}

const LONGEST = 500;

export function TextAnswer({ value, say, isSending, onAnswer }: AnswerProps) {
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  return (
    <form className={styles['options']} onSubmit={submitting(() => onAnswer(typed.trim()))}>
      <label className={fields['field']}>
        {say('answer.written')}
        <input
          dir="auto"
          maxLength={LONGEST}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Next say={say} disabled={isSending || typed.trim() === ''} />
    </form>
  );
}
