import type {
  ClientAnswerView,
  ClientLanguage,
  QuestionnaireView,
  QuestionnaireWordsView,
} from '@quantieme/api-client';
import { Notice } from '../client-doors/frame.tsx';
import styles from '../client-doors/client-page.module.css';
import { dayWords, isUnreachable, type Say } from '../client-doors/say.ts';
import { problemWords } from './problem-words.ts';

interface Reading {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly lists: QuestionnaireWordsView;
}

/** A value that stands alone, in words. */
function valueWords(
  said: ClientAnswerView,
  value: unknown,
  { say, language, lists }: Reading,
): string {
  if (value === true) return say('answer.yes');
  if (value === false) return say('answer.no');
  if (said.kind === 'date') return dayWords(String(value), language);
  if (typeof value === 'number') {
    const unit = said.unit === null || said.unit === 'count' ? '' : say(`units.${said.unit}`);
    return `${value} ${unit}`.trim();
  }
  const among = [...said.choices, ...lists.countries, ...lists.permits];
  if (typeof value !== 'object' || value === null)
    return value === 'none' && said.kind === 'permit'
      ? say('answer.none')
      : (among.find((one) => one.value === value)?.label ?? String(value));
  const { title, from, to } = value as Readonly<Record<string, string | null>>;
  const end = to ? dayWords(to, language) : say('date.stillValid');
  const label = lists.permits.find((one) => one.value === title)?.label ?? title;
  return `\u2068${label}\u2069: ${dayWords(from ?? '', language)} – ${end}`;
}

function answerWords(said: ClientAnswerView, reading: Reading): string {
  const { say } = reading;
  if (said.skipped) return say('answer.unknown');
  if (said.sensitive) return say('answer.kept');
  const values: readonly unknown[] = Array.isArray(said.value) ? said.value : [said.value];
  if (values.length === 0) return say('answer.none');
  return values.map((value) => valueWords(said, value, reading)).join(' · ');
}

interface ReviewProps extends Reading {
  readonly view: QuestionnaireView;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly onChange: (fact: string) => void;
  readonly onContinue: (() => void) | undefined;
  readonly onFinish: () => void;
}

/** Everything that was said, to be read again before it ends. */
export function Review(props: ReviewProps) {
  const { say, view, isSending, error, onChange, onContinue, onFinish } = props;
  return (
    <>
      <h1 className={styles['question']}>{say('steps.review')}</h1>
      {view.question === null && <p>{say('steps.allAsked')}</p>}
      <ol className={styles['said']}>
        {view.said.map((said) => (
          <li key={said.fact}>
            <span>{said.question}</span>
            <b dir="auto">{answerWords(said, props)}</b>
            <button type="button" disabled={isSending} onClick={() => onChange(said.fact)}>
              {say('steps.change')}
            </button>
          </li>
        ))}
      </ol>
      {error !== null && (
        <Notice tone={isUnreachable(error) ? 'waiting' : 'wrong'}>
          {problemWords(error, say)}
        </Notice>
      )}
      {onContinue && (
        <button type="button" className={styles['main-button']} onClick={onContinue}>
          {say('steps.continue')}
        </button>
      )}
      <p className="q-dim">{say('steps.last')}</p>
      <button
        type="button"
        className={styles[onContinue ? 'option' : 'main-button']}
        disabled={isSending}
        onClick={onFinish}
      >
        {say(isSending ? 'steps.sending' : 'steps.finish')}
      </button>
    </>
  );
}

export function Finished({
  say,
  language,
  view,
}: Omit<Reading, 'lists'> & Pick<ReviewProps, 'view'>) {
  const date = dayWords(view.finishedAt ?? '', language);
  return (
    <>
      <h1 className={styles['title']}>{say('end.title')}</h1>
      <p>{say('end.thanks', { firm: view.firm, date })}</p>
      <p>{say('end.after')}</p>
      <p>{say('end.printed')}</p>
      <p>{say('steps.close')}</p>
    </>
  );
}
