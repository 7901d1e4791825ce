import { useId, useState } from 'react';
import type { QuestionnaireWordsView } from '@quantieme/api-client';
import { containsWords } from '../ui/bare.ts';
import { DayInput, Next, submitting, type AnswerProps } from './answer-inputs.tsx';
import { Notice } from '../client-doors/frame.tsx';
import page from '../client-doors/client-page.module.css';
import fields from '../client-doors/typed-field.module.css';
import styles from './answer-inputs.module.css';
import { dayParts, NO_DAY, typedDay, type TypedDay } from './typed-figures.ts';
import type { Say } from '../client-doors/say.ts';

type Options = QuestionnaireWordsView['countries'];

interface PickProps {
  readonly say: Say;
  readonly label: string;
  readonly options: Options;
  /** Of what stands on French papers, whatever the page reads. */
  readonly lang?: string | undefined;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly several?: boolean;
}

/** A long list, narrowed by a few letters. */
function Pick({ say, label, options, lang, chosen, onChange, several = false }: PickProps) {
  const [typed, setTyped] = useState('');
  const name = useId();
  const found = options.filter(
    (option) => chosen.includes(option.value) || containsWords(option.label, typed),
  );
  const pick = (value: string) => {
    if (!several) return onChange([value]);
    const others = chosen.filter((one) => one !== value);
    onChange(others.length < chosen.length ? others : [...chosen, value]);
  };
  return (
    <fieldset className={styles['pick']}>
      <legend className={styles['legend']}>{label}</legend>
      <label className={fields['field']}>
        {say('answer.search')}
        <input
          type="search"
          dir="auto"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div className={styles['list']} lang={lang} dir={lang === undefined ? undefined : 'ltr'}>
        {found.map((option) => (
          <label key={option.value} className={styles['option']}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={chosen.includes(option.value)}
              onChange={() => pick(option.value)}
            />
            <span className={styles['label']}>{option.label}</span>
          </label>
        ))}
      </div>
      {found.length === 0 && <p role="status">{say('answer.noMatch')}</p>}
    </fieldset>
  );
}

interface ListedProps extends AnswerProps {
  readonly lists: QuestionnaireWordsView;
}

const asList = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

export function CountryAnswer(props: ListedProps) {
  const { question, value, say, lists, isSending, onAnswer } = props;
  const [chosen, setChosen] = useState(asList(value));
  const several = question.kind === 'countries';
  return (
    <form
      className={styles['options']}
      onSubmit={submitting(() => onAnswer(several ? chosen : chosen[0]))}
    >
      <Pick
        say={say}
        label={say(several ? 'answer.severalChoices' : 'answer.country')}
        options={lists.countries}
        chosen={chosen}
        onChange={setChosen}
        several={several}
      />
      <Next say={say} disabled={isSending || chosen.length === 0} />
    </form>
  );
}

export function PermitAnswer({ value, say, lists, isSending, onAnswer }: ListedProps) {
  const [chosen, setChosen] = useState(asList(value));
  return (
    <form className={styles['options']} onSubmit={submitting(() => onAnswer(chosen[0]))}>
      <button
        type="button"
        className={styles['option']}
        aria-pressed={chosen[0] === 'none'}
        disabled={isSending}
        onClick={() => onAnswer('none')}
      >
        {say('answer.none')}
      </button>
      <Pick
        say={say}
        label={say('answer.permit')}
        options={lists.permits}
        lang="fr"
        chosen={chosen}
        onChange={setChosen}
      />
      <Next say={say} disabled={isSending || chosen.length === 0} />
    </form>
  );
}

interface Held {
  readonly title: string;
  readonly from: TypedDay;
  readonly to: TypedDay;
  readonly isValid: boolean;
}

const EMPTY: Held = { title: '', from: NO_DAY, to: NO_DAY, isValid: false };

function heldIn(value: unknown): readonly Held[] {
  const rows = (Array.isArray(value) ? value : []) as readonly Readonly<Record<string, unknown>>[];
  const held = rows.map(({ title, from, to }) => ({
    title: String(title),
    from: dayParts(from),
    to: dayParts(to),
    isValid: typeof to !== 'string',
  }));
  return held.length > 0 ? held : [EMPTY];
}

/** As it is sent; null when a date of it cannot be. */
function sentRow({ title, from, to, isValid }: Held) {
  const [start, end] = [typedDay(from), isValid ? null : typedDay(to)];
  if (title === '' || start === null || (end === null && !isValid)) return null;
  return { title, from: start, to: end };
}

interface RowProps {
  readonly say: Say;
  readonly lists: QuestionnaireWordsView;
  readonly held: Held;
  readonly onChange: (held: Held) => void;
  readonly onRemove: (() => void) | undefined;
}

function Row({ say, lists, held, onChange, onRemove }: RowProps) {
  return (
    <div className={styles['row']}>
      <Pick
        say={say}
        label={say('answer.permit')}
        options={lists.permits}
        lang="fr"
        chosen={held.title === '' ? [] : [held.title]}
        onChange={([title = '']) => onChange({ ...held, title })}
      />
      <DayInput
        say={say}
        legend={say('rows.from')}
        day={held.from}
        onChange={(from) => onChange({ ...held, from })}
      />
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={held.isValid}
          onChange={() => onChange({ ...held, isValid: !held.isValid })}
        />
        {say('date.stillValid')}
      </label>
      {!held.isValid && (
        <DayInput
          say={say}
          legend={say('rows.to')}
          day={held.to}
          onChange={(to) => onChange({ ...held, to })}
        />
      )}
      {onRemove && (
        <button type="button" className={page['quiet']} onClick={onRemove}>
          {say('answer.removeRow')}
        </button>
      )}
    </div>
  );
}

/** Titles held one after the other, each with its days. */
export function PermitsHeldAnswer({ value, say, lists, isSending, onAnswer }: ListedProps) {
  const [rows, setRows] = useState(() => heldIn(value));
  const [isWrong, setWrong] = useState(false);
  const sent = rows.map(sentRow);
  const submit = () => {
    const whole = !sent.includes(null);
    setWrong(!whole);
    if (whole) onAnswer(sent);
  };
  return (
    <form className={styles['options']} onSubmit={submitting(submit)}>
      <button
        type="button"
        className={styles['option']}
        disabled={isSending}
        onClick={() => onAnswer([])}
      >
        {say('answer.none')}
      </button>
      {rows.map((held, index) => (
        <Row
          key={index}
          say={say}
          lists={lists}
          held={held}
          onChange={(changed) => setRows(rows.with(index, changed))}
          onRemove={rows.length > 1 ? () => setRows(rows.toSpliced(index, 1)) : undefined}
        />
      ))}
      <button type="button" className={page['quiet']} onClick={() => setRows([...rows, EMPTY])}>
        {say('answer.addRow')}
      </button>
      {isWrong && sent.includes(null) && <Notice>{say('wrong.date')}</Notice>}
      <Next say={say} disabled={isSending} />
    </form>
  );
}
