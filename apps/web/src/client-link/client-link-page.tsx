import { useState } from 'react';
import { unwrap, type ClientPageView, type ClientWordsView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import pageStyles from '../client-doors/client-page.module.css';
import { DoorPage } from '../client-doors/door-page.tsx';
import type { Door, OpenedProps } from '../client-doors/door.ts';
import { AskedDocuments } from './asked-documents.tsx';
import { Attempts } from './attempts.tsx';
import { CLIENT_LINK, useShown } from './client-link.queries.ts';
import { ClientQuestions } from './client-questions.tsx';
import { Course } from './course.tsx';
import { IDLE_MINUTES, NextDate } from './next-date.tsx';
import styles from './portal.module.css';
import { Todo } from './todo.tsx';
import { ClientWelcome } from './client-welcome.tsx';
import { isOver, problemWords } from './problem-words.ts';

function Asked({ say, language, view }: OpenedProps<ClientPageView, ClientWordsView>) {
  const { attempts, documents, dates, lines, today } = view;
  const [isAsking, setAsking] = useState(false);
  const { askAgain } = useShown();
  const goBack = () => {
    setAsking(false);
    void askAgain();
  };
  return (
    <>
      {isAsking && <ClientQuestions {...{ say, language }} onBack={goBack} />}
      {/* Kept in place: what is on its way, or typed, is not lost while questions are answered. */}
      <div className={styles['home']} hidden={isAsking}>
        <h1 className={pageStyles['title']}>{say('welcome.title')}</h1>
        {dates && <NextDate {...{ say, language, dates, today }} />}
        <Todo {...{ say, view }} onAnswer={() => setAsking(true)} />
        {attempts && <Attempts {...{ say, language, view, attempts }} />}
        {documents && <AskedDocuments {...{ say, language, view }} />}
        {lines && <Course {...{ say, language, lines }} />}
        <p className="q-dim">{say('secret.hidden')}</p>
        <p className="q-dim">{say('secret.sharedPhone')}</p>
        <p className="q-dim">{say('session.short', { minutes: IDLE_MINUTES })}</p>
      </div>
    </>
  );
}

const DOOR: Door<ClientPageView, ClientWordsView> = {
  name: CLIENT_LINK,
  path: '/envoyer',
  askWords: (language) =>
    unwrap(api.GET('/v1/client-link/words', { params: { query: { language } } })),
  askOffer: (token) => unwrap(api.POST('/v1/client-link/offer', { body: { token } })),
  askView: (language) =>
    unwrap(api.GET('/v1/client-link', { params: { query: language ? { language } : {} } })),
  open: (body) => unwrap(api.POST('/v1/client-link/session', { body })),
  renew: (body) => unwrap(api.POST('/v1/client-link/renewal', { body })),
  close: () => unwrap(api.DELETE('/v1/client-link/session')),
  isOver,
  problemWords,
  Welcome: ClientWelcome,
  Opened: Asked,
};

/** What a client is asked to send, and their own attempts to book an appointment. */
export function ClientLinkPage() {
  return <DoorPage door={DOOR} />;
}
