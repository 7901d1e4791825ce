import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierDocumentsView } from '@quantieme/api-client';
import { ChecklistPanel } from '../checklists/checklist-panel.tsx';
import { ClientLinksPanel } from '../client-link/client-links-panel.tsx';
import { DossierMailPanel } from '../dossier-mail/dossier-mail-panel.tsx';
import { DossierSections } from '../dossiers/dossier-sections.tsx';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { DocumentDrawer } from './document-drawer.tsx';
import { DocumentLine } from './document-line.tsx';
import { dossierDocumentsQuery } from './documents.queries.ts';
import { DropZone, SentFiles } from './drop-zone.tsx';
import { useSending } from './use-sending.ts';
import styles from './documents.module.css';

interface LoadedProps {
  readonly held: DossierDocumentsView;
}

function Received({ held }: LoadedProps) {
  const can = useCan();
  const { id } = held.dossier;
  const sending = useSending(id, () => `/v1/dossiers/${id}/documents`);
  if (!can('dossier:write')) return null;
  const { accepts, maxBytes } = held;
  return (
    <>
      <DropZone
        accepts={accepts}
        maxBytes={maxBytes}
        onFiles={(files) => void sending.send(files)}
      />
      <SentFiles files={sending.files} onForget={sending.forget} />
    </>
  );
}

function Loaded({ held }: LoadedProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { piece } = useSearch({ from: '/inside/dossiers/$id/pieces' });
  const can = useCan();
  const { dossier, documents, checklist, accepts } = held;
  const open = (id: string | null) =>
    void navigate({
      to: '/dossiers/$id/pieces',
      params: { id: dossier.id },
      search: id === null ? {} : { piece: id },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page title={dossier.title} aside={<span className="q-figures">{dossier.reference}</span>}>
      <DossierSections id={dossier.id} tally={checklist.progress} />
      <div className={styles['body']}>
        <Received held={held} />
        <ClientLinksPanel dossierId={dossier.id} />
        <DossierMailPanel dossierId={dossier.id} />
        <ChecklistPanel
          page={{
            dossierId: dossier.id,
            checklist,
            documents,
            accepts,
            relatives: held.persons.filter(({ isClient }) => !isClient),
            canWrite: can('dossier:write'),
            onOpen: open,
          }}
          kinds={held.kinds}
          translations={held.translations}
        />
        <div className={styles['held']}>
          {documents.length === 0 ? (
            <EmptyState title={t('documents.empty')}>{t('documents.emptyText')}</EmptyState>
          ) : (
            <Section title={t('documents.held')} count={documents.length}>
              <ul className={styles['list']}>
                {documents.map((document) => (
                  <DocumentLine
                    key={document.id}
                    document={document}
                    onOpen={() => open(document.id)}
                  />
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
      <DocumentDrawer
        document={documents.find(({ id }) => id === piece) ?? null}
        choices={held}
        onClose={() => open(null)}
      />
    </Page>
  );
}

/** What a dossier holds on file: dropped here, looked at, verified or turned down. */
export function DossierDocumentsPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/dossiers/$id/pieces' });
  const { data, error, refetch } = useQuery(dossierDocumentsQuery(id));
  if (data) return <Loaded held={data} />;
  return (
    <Page title={t('dossiers.sections.documents')}>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={8} />
      )}
    </Page>
  );
}
