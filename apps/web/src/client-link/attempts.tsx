import type { NoteAttemptBody } from '@quantieme/api-client';
import { dayWords, type Say } from '../client-doors/say.ts';
import { AttemptForm, type AttemptProps } from './attempt-form.tsx';
import { Wrong } from './asked-documents.tsx';
import { useUndoAttempt } from './client-link.queries.ts';
import styles from './client-link.module.css';

const DAYS_A_WEEK = 7;

/** « Aucun rendez-vous libre », within a sentence. */
const resultWords = (result: NoteAttemptBody['result'], say: Say) => say(`attempt.${result}`);

function Own({ say, language, attempts }: AttemptProps) {
  const undo = useUndoAttempt(language);
  const { count, days, last, wantedAttempts, wantedSpanDays } = attempts;
  const weeks = Math.round(wantedSpanDays / DAYS_A_WEEK);
  const record = ['attempt.recordNone', 'attempt.recordOne'][count] ?? 'attempt.record';
  return (
    <div className={styles['own']}>
      <p role="status">
        {say(record, { count, days })}
        {last !== null &&
          ` ${say('attempt.last', { date: dayWords(last.on, language), result: resultWords(last.result, say) })}`}
      </p>
      {last?.removable && (
        <button type="button" disabled={undo.isPending} onClick={() => undo.mutate(last.id)}>
          {say('attempt.undo')}
        </button>
      )}
      {undo.isSuccess && !last?.removable && <p role="status">{say('attempt.undone')}</p>}
      {undo.error && <Wrong error={undo.error} say={say} />}
      <p className="q-dim">{say('attempt.advice', { attempts: wantedAttempts, weeks })}</p>
    </div>
  );
}

/** The client’s own attempts, and the next one. */
export function Attempts(props: AttemptProps) {
  const { say } = props;
  return (
    <section className={styles['section']} aria-labelledby="attempts">
      <h2 id="attempts">{say('attempt.title')}</h2>
      <p>{say('attempt.lead')}</p>
      <Own {...props} />
      <AttemptForm {...props} />
    </section>
  );
}
