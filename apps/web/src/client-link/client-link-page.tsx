import { unwrap, type ClientPageView, type ClientWordsView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import pageStyles from '../client-doors/client-page.module.css';
import { DoorPage } from '../client-doors/door-page.tsx';
import type { Door, OpenedProps } from '../client-doors/door.ts';
import { AskedDocuments } from './asked-documents.tsx';
import { Attempts } from './attempts.tsx';
import { CLIENT_LINK } from './client-link.queries.ts';
import { ClientWelcome } from './client-welcome.tsx';
import { isOver, problemWords } from './words.ts';

function Asked({ say, language, view }: OpenedProps<ClientPageView, ClientWordsView>) {
  const { attempts, documents } = view;
  return (
    <>
      <h1 className={pageStyles['title']}>{say('welcome.title')}</h1>
      {attempts && <Attempts {...{ say, language, view, attempts }} />}
      {documents && <AskedDocuments {...{ say, language, view }} />}
      <p className="q-dim">{say('secret.hidden')}</p>
      <p className="q-dim">{say('secret.sharedPhone')}</p>
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
  isOver,
  problemWords,
  Welcome: ClientWelcome,
  Opened: Asked,
};

/** What a client is asked to send, and their own attempts to book an appointment. */
export function ClientLinkPage() {
  return <DoorPage door={DOOR} />;
}
