import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LettersView } from '@quantieme/api-client';
import { DossierSections } from '../dossiers/dossier-sections.tsx';
import { useCan } from '../session/session-context.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { LetterPicker } from './letter-picker.tsx';
import { LetterWriter } from './letter-writer.tsx';
import { WrittenLetters } from './written-letters.tsx';
import { lettersQuery } from './letters.queries.ts';

function Loaded({ view }: { readonly view: LettersView }) {
  const { t } = useTranslation();
  const can = useCan();
  const { modele } = useSearch({ from: '/inside/dossiers/$id/courriers' });
  const navigate = useNavigate({ from: '/dossiers/$id/courriers' });
  const choose = (chosen: string | undefined) =>
    void navigate({ search: chosen === undefined ? {} : { modele: chosen } });
  const { id, reference, title } = view.dossier;
  const choice = can('dossier:write') && view.choices.find((one) => one.id === modele);
  return (
    <Page title={title} aside={`${reference} · ${t('letters.title')}`}>
      <DossierSections id={id} />
      {choice ? (
        <LetterWriter
          key={choice.id}
          dossierId={id}
          choice={choice}
          onLeave={() => choose(undefined)}
        />
      ) : (
        <>
          <WrittenLetters dossierId={id} letters={view.letters} />
          {can('dossier:write') && <LetterPicker choices={view.choices} onChoose={choose} />}
        </>
      )}
    </Page>
  );
}

/** Letters of a dossier: those written, and those that may be. */
export function LettersPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/dossiers/$id/courriers' });
  const { data, error, refetch } = useQuery(lettersQuery(id));
  if (data) return <Loaded view={data} />;
  return (
    <Page title={t('letters.title')}>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  );
}
