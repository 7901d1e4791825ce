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
import { letterDraftQuery, lettersQuery } from './letters.queries.ts';

function Loaded({ view }: { readonly view: LettersView }) {
  const { t } = useTranslation();
  const can = useCan();
  const { modele, reecrire } = useSearch({ from: '/inside/dossiers/$id/courriers' });
  const navigate = useNavigate({ from: '/dossiers/$id/courriers' });
  const choose = (chosen: string | undefined) =>
    void navigate({ search: chosen === undefined ? {} : { modele: chosen } });
  const { id, reference, title } = view.dossier;
  const choice = can('dossier:write') && view.choices.find((one) => one.id === modele);
  return (
    <Page title={title} aside={`${reference} · ${t('letters.title')}`}>
      <DossierSections id={id} />
      {reecrire !== undefined && can('dossier:write') ? (
        <Rewriting
          key={reecrire}
          view={view}
          letterId={reecrire}
          onLeave={() => choose(undefined)}
        />
      ) : choice ? (
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

interface RewritingProps {
  readonly view: LettersView;
  readonly letterId: string;
  readonly onLeave: () => void;
}

/** A letter written before, opened again with what was typed for it. */
function Rewriting({ view, letterId, onLeave }: RewritingProps) {
  const dossierId = view.dossier.id;
  const { data, error } = useQuery({ ...letterDraftQuery(dossierId, letterId), gcTime: 0 });
  if (error) return <ProblemNotice error={error} />;
  const choice = view.choices.find(({ id }) => id === data?.letter.letter);
  if (!data || !choice) return <LoadingRows rows={10} />;
  return <LetterWriter dossierId={dossierId} choice={choice} draft={data} onLeave={onLeave} />;
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
