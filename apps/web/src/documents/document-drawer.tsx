import { Anchor, Button, Drawer, FileButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentView, DossierDocumentsView } from '@quantieme/api-client';
import { ReadThis } from '../notices/read-this.tsx';
import { useCan } from '../session/session-context.ts';
import { Moment } from '../ui/moment.tsx';
import { DocumentDecision } from './document-decision.tsx';
import { DocumentForm } from './document-form.tsx';
import { DocumentPreview } from './document-preview.tsx';
import { DocumentStatus } from './document-status.tsx';
import { contentAddress, versionsQuery } from './documents.queries.ts';
import { SentFiles } from './drop-zone.tsx';
import { useSending } from './use-sending.ts';
import styles from './documents.module.css';

type Choices = Pick<DossierDocumentsView, 'kinds' | 'persons' | 'rejections' | 'accepts'>;

interface PartProps {
  readonly document: DocumentView;
  readonly choices: Choices;
}

function Versions({ document, choices }: PartProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { data } = useQuery(versionsQuery(document));
  const sending = useSending(document.dossierId, () => `/v1/documents/${document.id}/versions`);
  const earlier = data?.data.filter(({ number }) => number !== document.file.number) ?? [];
  return (
    <section className={styles['versions']} aria-label={t('documents.versions')}>
      {earlier.length > 0 && (
        <ul>
          {earlier.map(({ number, fileName, uploadedAt }) => (
            <li key={number}>
              <Anchor href={contentAddress(document.id, number)} target="_blank" rel="noreferrer">
                {t('documents.earlier', { number, name: fileName })}
              </Anchor>{' '}
              <Moment at={uploadedAt} />
            </li>
          ))}
        </ul>
      )}
      {can('dossier:write') && (
        <FileButton
          accept={choices.accepts.join(',')}
          onChange={(file) => file && void sending.send([file])}
        >
          {(props) => (
            <Button {...props} variant="default">
              {t('documents.replace')}
            </Button>
          )}
        </FileButton>
      )}
      <SentFiles files={sending.files} onForget={sending.forget} />
    </section>
  );
}

function Content({ document, choices, onGone }: PartProps & { readonly onGone: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  const { rejection, decidedBy } = document;
  return (
    <div className={styles['drawer']}>
      <p className={styles['meta']}>
        <DocumentStatus document={document} />
        {rejection && (
          <span className={styles['reason']}>
            {rejection.label}
            {rejection.note !== '' && ` — ${rejection.note}`}
          </span>
        )}
        {decidedBy && <span>{decidedBy.name}</span>}
      </p>
      {can('dossier:write') && (
        <DocumentDecision document={document} rejections={choices.rejections} onGone={onGone} />
      )}
      <p className={styles['meta']}>
        <ReadThis dossierId={document.dossierId} documentId={document.id} title={document.title} />
        <span>{t('notices.readWhat')}</span>
      </p>
      <DocumentPreview document={document} />
      {can('dossier:write') && (
        <DocumentForm key={document.version} document={document} choices={choices} />
      )}
      <Versions document={document} choices={choices} />
    </div>
  );
}

interface DocumentDrawerProps {
  /** Null: closed. */
  readonly document: DocumentView | null;
  readonly choices: Choices;
  readonly onClose: () => void;
}

/** The document as it looks, what is said of it, and what to do with it. */
export function DocumentDrawer({ document, choices, onClose }: DocumentDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={document !== null}
      onClose={onClose}
      position="right"
      size={760}
      title={document?.title ?? ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {document && (
        <Content key={document.id} document={document} choices={choices} onGone={onClose} />
      )}
    </Drawer>
  );
}
