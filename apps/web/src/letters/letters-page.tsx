import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
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
  const [chosen, setChosen] = useState<string | null>(null);
  const { id, reference, title } = view.dossier;
  const choice = view.choices.find((one) => one.id === chosen);
  return (
    <Page title={title} aside={`${reference} · ${t('letters.title')}`}>
      <DossierSections id={id} />
      {choice ? (
        <LetterWriter
          key={choice.id}
          dossierId={id}
          choice={choice}
          onLeave={() => setChosen(null)}
        />
      ) : (
        <>
          <WrittenLetters dossierId={id} letters={view.letters} />
          {can('dossier:write') && <LetterPicker choices={view.choices} onChoose={setChosen} />}
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
