import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FoundDocumentPage } from '@quantieme/api-client';
import { EmptyState } from '../ui/empty-state.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { LoadedList } from '../ui/long-list/loaded-list.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { DocumentActs } from './document-acts.tsx';
import { DocumentLine } from './document-line.tsx';
import { endlessDocumentsQuery } from './documents.queries.ts';
import styles from './documents.module.css';

const TYPING_MS = 250;

interface FoundProps {
  readonly document: FoundDocumentPage['data'][number];
  readonly index: number;
}

function Found({ document, index }: FoundProps) {
  const navigate = useNavigate();
  const { dossier, snippet } = document;
  const params = { id: dossier.id };
  return (
    <DocumentLine
      document={document}
      index={index}
      snippet={snippet}
      onOpen={() =>
        void navigate({ to: '/dossiers/$id/pieces', params, search: { piece: document.id } })
      }
      aside={
        <Link to="/dossiers/$id/pieces" params={params} className={styles['dossier']}>
          <span className="q-figures">{dossier.reference}</span> {dossier.title}
        </Link>
      }
    />
  );
}

function List({ q }: { readonly q: string }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    ...endlessDocumentsQuery(q),
    placeholderData: keepPreviousData,
  });
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingRows rows={10} />;
  const rows = list.data.pages.flatMap((page) => page.data);
  const unread = q === '' ? 0 : (list.data.pages.at(-1)?.unread ?? 0);
  const reading = unread > 0 && (
    <p className={styles['reading']} role="status">
      {t('documents.unread', { count: unread })}
    </p>
  );
  if (rows.length === 0) {
    const none = q === '' ? 'emptyFirm' : 'notFound';
    return (
      <>
        {reading}
        <EmptyState title={t(`documents.${none}`)}>{t(`documents.${none}Text`)}</EmptyState>
      </>
    );
  }
  return (
    <>
      {reading}
      <div className={styles['everyone']}>
        <LoadedList
          rows={rows}
          asked={{ q }}
          canChoose
          nameOf={({ dossier, title }) => `${dossier.reference} · ${title}`}
          acts={(chosen, answered) => <DocumentActs chosen={chosen} answered={answered} />}
        >
          <ul className={styles['list']}>
            {rows.map((document, index) => (
              <Found key={document.id} document={document} index={index} />
            ))}
          </ul>
        </LoadedList>
      </div>
      <ListFoot list={list} />
    </>
  );
}

/** Every document of the firm, found by the words of its title or of its text. */
export function DocumentsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ from: '/inside/documents' });
  const [settled] = useDebouncedValue(q, TYPING_MS);
  const ask = (typed: string) =>
    void navigate({ to: '/documents', search: typed === '' ? {} : { q: typed }, replace: true });
  return (
    <Page title={t('nav.documents')} aside={t('documents.lead')}>
      <Toolbar>
        <TextInput
          type="search"
          className={styles['search'] ?? ''}
          aria-label={t('documents.search')}
          placeholder={t('documents.search')}
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          value={q}
          onChange={(event) => ask(event.currentTarget.value)}
        />
      </Toolbar>
      <div className={styles['body']}>
        <List q={settled.trim()} />
      </div>
    </Page>
  );
}
