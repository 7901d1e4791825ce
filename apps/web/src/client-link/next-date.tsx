import type { ClientDateView, ClientLanguage } from '@quantieme/api-client';
import { longDayWords, type Say } from '../client-doors/say.ts';
import { epochDay } from '../ui/civil.ts';
import styles from './portal.module.css';

/** As the server closes what nobody uses. */
export const IDLE_MINUTES = 30;

interface DatesProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly dates: readonly ClientDateView[];
  readonly today: string;
}

function whenWords({ on, clock }: ClientDateView, say: Say, language: ClientLanguage): string {
  const date = longDayWords(on, language);
  return clock === null ? date : say('dates.at', { date, clock });
}

const NEAR = ['dates.today', 'dates.tomorrow'] as const;

/** The next day that is the client’s own affair, in large; those after it below. */
export function NextDate({ say, language, dates, today }: DatesProps) {
  const [next, ...others] = dates;
  if (next === undefined) return <p className={styles['no-date']}>{say('dates.none')}</p>;
  const near = NEAR[epochDay(next.on) - epochDay(today)];
  return (
    <section className={styles['next']} aria-labelledby="next-date">
      <h2 id="next-date">{say('dates.title')}</h2>
      <p className={styles['day']}>
        <time dateTime={next.on}>{whenWords(next, say, language)}</time>
      </p>
      {near && <p className={styles['near']}>{say(near)}</p>}
      <p>{say(`dates.${next.kind}`)}</p>
      {others.length > 0 && (
        <>
          <h3>{say('dates.then')}</h3>
          <ul>
            {others.map((date) => (
              <li key={`${date.kind} ${date.on}`}>
                <b>
                  <time dateTime={date.on}>{whenWords(date, say, language)}</time>
                </b>
                <br />
                {say(`dates.${date.kind}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="q-dim">{say('dates.tell')}</p>
    </section>
  );
}
