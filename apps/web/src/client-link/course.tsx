import { VisuallyHidden } from '@mantine/core';
import type { ClientLanguage, ClientLineView } from '@quantieme/api-client';
import { dayWords, type Say } from '../client-doors/say.ts';
import styles from './portal.module.css';

interface CourseProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly lines: readonly ClientLineView[];
}

function Line({ say, language, line }: Omit<CourseProps, 'lines'> & { line: ClientLineView }) {
  const { label, done, now, means, since, ahead } = line;
  const onDay = (day: string) => dayWords(day, language);
  return (
    <li className={styles['line']}>
      <h3>{label}</h3>
      <ol>
        {done.map((step) => (
          <li key={`${step.label} ${step.on}`} data-step="done">
            <span aria-hidden="true">✓</span>
            <span>
              <VisuallyHidden>{say('course.done')} </VisuallyHidden>
              {step.label}
              {step.on && <span className="q-dim"> · {onDay(step.on)}</span>}
            </span>
          </li>
        ))}
        <li data-step="now" aria-current="step">
          <span aria-hidden="true">●</span>
          <span>
            <span className={styles['now']}>{say('course.now')}</span>
            <b>{now}</b>
            {since && <span className="q-dim">{say('course.since', { date: onDay(since) })}</span>}
            <span>{means}</span>
          </span>
        </li>
        {ahead.length > 0 && (
          <li data-step="ahead">
            <span aria-hidden="true">○</span>
            <span>
              <span className="q-dim">{say('course.ahead')}</span>
              <ul>
                {ahead.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </span>
          </li>
        )}
      </ol>
    </li>
  );
}

/** Where the dossier stands, in the words of a client: what is behind, where it is, what usually follows. */
export function Course(props: CourseProps) {
  const { say, lines } = props;
  if (lines.length === 0) return null;
  return (
    <section className={styles['course']} aria-labelledby="course">
      <h2 id="course">{say('course.title')}</h2>
      <p className="q-dim">{say('course.lead')}</p>
      <ul>
        {lines.map((line) => (
          <Line key={`${line.label} ${line.now}`} {...props} line={line} />
        ))}
      </ul>
    </section>
  );
}
