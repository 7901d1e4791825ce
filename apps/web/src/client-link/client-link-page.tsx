import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ClientWordsView } from '@quantieme/api-client';
import { DoorProblem } from '../client-doors/door-problem.tsx';
import { Frame } from '../client-doors/frame.tsx';
import { useClientLanguage, useDirection } from '../client-doors/language.ts';
import pageStyles from '../client-doors/client-page.module.css';
import { sayWith } from '../client-doors/say.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { AskedDocuments } from './asked-documents.tsx';
import { Attempts } from './attempts.tsx';
import { clientPageQuery, offerQuery, useOpenLink, wordsQuery } from './client-link.queries.ts';
import { ClientWelcome } from './client-welcome.tsx';
import { isOver, problemWords } from './words.ts';

/** What is known of the link that was followed, and of what this browser has opened. */
function useClientLink() {
  const navigate = useNavigate();
  const token = useLocation({ select: (location) => location.hash });
  const offer = useQuery(offerQuery(token));
  const isOpen = token === '' || offer.data?.opened === true;
  const { chosen, language: preferred, choose } = useClientLanguage(offer.data?.language);
  const view = useQuery({ ...clientPageQuery(chosen), enabled: isOpen });
  const language = chosen ?? view.data?.language ?? preferred;
  const opening = useOpenLink(token);
  const start = () =>
    opening.mutate(undefined, {
      // What opens the link is worth nothing any more: it leaves the address and the history.
      onSuccess: () => void navigate({ to: '/envoyer', hash: '', replace: true }),
    });
  return { offer, view, isOpen, language, choose, opening, start };
}

type Shown = ReturnType<typeof useClientLink> & { readonly lists: ClientWordsView };

function Screen({ lists, offer, view, isOpen, language, opening, start }: Shown) {
  const say = sayWith(lists);
  const error = offer.error ?? (isOpen ? view.error : null);
  if (error !== null && (isOver(error) || view.data === undefined)) {
    const again = () => void (isOpen ? view : offer).refetch();
    return (
      <DoorProblem
        say={say}
        words={problemWords(error, say)}
        onRetry={isOver(error) ? null : again}
      />
    );
  }
  if (isOpen && view.data) {
    const page = { say, language, view: view.data };
    const { attempts, documents } = view.data;
    return (
      <>
        <h1 className={pageStyles['title']}>{say('welcome.title')}</h1>
        {attempts && <Attempts {...page} attempts={attempts} />}
        {documents && <AskedDocuments {...page} />}
        <p className="q-dim">{say('secret.hidden')}</p>
        <p className="q-dim">{say('secret.sharedPhone')}</p>
      </>
    );
  }
  if (offer.data === undefined || isOpen) return <LoadingRows rows={4} />;
  return (
    <ClientWelcome
      {...{ say, language, offer: offer.data }}
      onStart={start}
      isOpening={opening.isPending}
      error={opening.error ?? opening.failureReason}
    />
  );
}

function Page(shown: Shown) {
  const { lists, offer, view, language, choose } = shown;
  const say = sayWith(lists);
  useDirection(lists.language, lists.direction);
  return (
    <Frame
      say={say}
      language={language}
      onLanguage={choose}
      firm={view.data?.firm ?? offer.data?.firm}
      title={say('welcome.title')}
    >
      <Screen {...shown} />
    </Frame>
  );
}

/** What a client sees of Quantième: what they are asked to send, and their own attempts, on their own phone. */
export function ClientLinkPage() {
  const known = useClientLink();
  const { data: lists } = useQuery({
    ...wordsQuery(known.language),
    placeholderData: (last) => last,
  });
  return lists ? <Page {...known} lists={lists} /> : <LoadingRows rows={4} />;
}
