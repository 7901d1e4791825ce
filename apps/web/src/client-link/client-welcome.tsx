import pageStyles from '../client-doors/client-page.module.css';
import type { WelcomeProps } from '../client-doors/door.ts';
import { dayWords } from '../client-doors/say.ts';
import { IDLE_MINUTES } from './next-date.tsx';
import { Wrong } from './asked-documents.tsx';

/** What this page is for and who reads it. Nothing is opened before somebody begins. */
export function ClientWelcome(props: WelcomeProps) {
  const { say, language, offer, onStart, isOpening, error } = props;
  const { firm, expiresAt } = offer;
  return (
    <>
      <h1 className={pageStyles['title']}>{say('welcome.title')}</h1>
      <p>{say('welcome.why', { firm })}</p>
      <p>{say('welcome.can')}</p>
      <section className={pageStyles['secret']} aria-labelledby="secret">
        <h2 id="secret">{say('secret.title')}</h2>
        <p>{say('secret.firm', { firm })}</p>
        <p>{say('secret.hidden')}</p>
        <p>{say('secret.sharedPhone')}</p>
        <p>{say('session.short', { minutes: IDLE_MINUTES })}</p>
      </section>
      <p className="q-dim">{say('link.once', { date: dayWords(expiresAt, language) })}</p>
      {error !== null && error !== undefined && <Wrong error={error} say={say} />}
      <button
        type="button"
        className={pageStyles['main-button']}
        onClick={onStart}
        disabled={isOpening}
      >
        {say('session.open')}
      </button>
    </>
  );
}
