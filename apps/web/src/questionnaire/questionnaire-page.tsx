import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { QuestionnaireWordsView } from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { Answering } from './answering.tsx';
import { DoorProblem } from '../client-doors/door-problem.tsx';
import { Frame } from '../client-doors/frame.tsx';
import { useClientLanguage, useDirection } from '../client-doors/language.ts';
import {
  offerQuery,
  questionnaireQuery,
  useOpenLink,
  wordsQuery,
} from './questionnaire.queries.ts';
import { Welcome } from './welcome.tsx';
import { sayWith } from '../client-doors/say.ts';
import { isOver, problemWords } from './words.ts';

/** What is known of the link that was followed, and of the questionnaire of this browser. */
function useQuestionnaire() {
  const navigate = useNavigate();
  const token = useLocation({ select: (location) => location.hash });
  const offer = useQuery(offerQuery(token));
  const isOpen = token === '' || offer.data?.opened === true;
  const { chosen, language: preferred, choose } = useClientLanguage(offer.data?.language);
  const view = useQuery({ ...questionnaireQuery(chosen), enabled: isOpen });
  const language = chosen ?? view.data?.language ?? preferred;
  const opening = useOpenLink(token);
  const start = () =>
    opening.mutate(undefined, {
      // What opens the link is worth nothing any more: it leaves the address and the history.
      onSuccess: () => void navigate({ to: '/questionnaire', hash: '', replace: true }),
    });
  return { offer, view, isOpen, language, choose, opening, start };
}

type Shown = ReturnType<typeof useQuestionnaire> & { readonly lists: QuestionnaireWordsView };

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
  if (isOpen && view.data)
    return <Answering say={say} language={language} lists={lists} view={view.data} />;
  if (offer.data === undefined || isOpen) return <LoadingRows rows={4} />;
  const { firm, expiresAt } = offer.data;
  return (
    <Welcome
      {...{ say, language, firm, expiresAt }}
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

/** What a client sees of Quantième: their own questions, on their own phone. */
export function QuestionnairePage() {
  const known = useQuestionnaire();
  const { data: lists } = useQuery({
    ...wordsQuery(known.language),
    placeholderData: (last) => last,
  });
  return lists ? <Page {...known} lists={lists} /> : <LoadingRows rows={4} />;
}
