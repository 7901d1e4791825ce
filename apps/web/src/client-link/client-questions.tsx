import { useQuery } from '@tanstack/react-query';
import { unwrap, type ClientLanguage } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import styles from '../client-doors/client-page.module.css';
import { isUnreachable, sayWith, type Say } from '../client-doors/say.ts';
import { Notice } from '../client-doors/frame.tsx';
import { Answering } from '../questionnaire/answering.tsx';
import { ASKED_BY } from '../questionnaire/questionnaire.queries.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { problemWords } from './problem-words.ts';

interface ClientQuestionsProps {
  readonly say: Say;
  readonly language: ClientLanguage;
  readonly onBack: () => void;
}

const STABLE_MS = 60 * 60_000;

/** The questions of the firm, on the page of a link that asks more. */
export function ClientQuestions({ say, language, onBack }: ClientQuestionsProps) {
  const params = { query: { language } };
  const lists = useQuery({
    queryKey: ['questionnaire-words', language],
    queryFn: () => unwrap(api.GET('/v1/questionnaire/words', { params })),
    staleTime: STABLE_MS,
    placeholderData: (last) => last,
  });
  const view = useQuery({
    queryKey: [ASKED_BY['client-link'].key, language],
    queryFn: () => unwrap(api.GET('/v1/client-link/questions', { params })),
    placeholderData: (last) => last,
    networkMode: 'always',
  });
  const error = lists.error ?? (view.data === undefined ? view.error : null);
  return (
    <>
      <button type="button" className={styles['quiet']} onClick={onBack}>
        {say('home.back')}
      </button>
      {error && (
        <Notice tone={isUnreachable(error) ? 'waiting' : 'wrong'}>
          {problemWords(error, say)}
        </Notice>
      )}
      {lists.data && view.data ? (
        <Answering
          by="client-link"
          say={sayWith(lists.data)}
          language={language}
          lists={lists.data}
          view={view.data}
        />
      ) : (
        !error && <LoadingRows rows={4} />
      )}
    </>
  );
}
