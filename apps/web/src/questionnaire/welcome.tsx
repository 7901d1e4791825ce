import { Notice } from '../client-doors/frame.tsx';
import styles from '../client-doors/client-page.module.css';
import type { WelcomeProps } from '../client-doors/door.ts';
import { dayWords, isUnreachable } from '../client-doors/say.ts';
import { problemWords } from './problem-words.ts';

/** Why, how long, who reads it. Nothing is opened before somebody begins. */
export function Welcome(props: WelcomeProps) {
  const { say, language, offer, onStart, isOpening, error } = props;
  const { firm, expiresAt } = offer;
  return (
    <>
      <h1 className={styles['title']}>{say('welcome.title')}</h1>
      <p>{say('welcome.why', { firm })}</p>
      <p>{say('welcome.howLong')}</p>
      <p>{say('welcome.free')}</p>
      <p>{say('welcome.atOnce')}</p>
      <p>{say('welcome.later')}</p>
      <p>{say('welcome.help')}</p>
      <section className={styles['secret']} aria-labelledby="secret">
        <h2 id="secret">{say('secret.title')}</h2>
        <p>{say('secret.firm', { firm })}</p>
        <p>{say('secret.prefecture')}</p>
        <p>{say('secret.rights')}</p>
        <p>{say('secret.sharedPhone')}</p>
      </section>
      <p className="q-dim">{say('link.once', { date: dayWords(expiresAt, language) })}</p>
      {error !== null && error !== undefined && (
        <Notice tone={isUnreachable(error) ? 'waiting' : 'wrong'}>
          {problemWords(error, say)}
        </Notice>
      )}
      <button
        type="button"
        className={styles['main-button']}
        onClick={onStart}
        disabled={isOpening}
      >
        {say('steps.start')}
      </button>
    </>
  );
}
