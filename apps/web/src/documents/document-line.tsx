import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { DocumentView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { RowPick, useIsPicked } from '../ui/long-list/selection-context.tsx';
import { DocumentStatus } from './document-status.tsx';
import { useTranslationWords } from './use-translation-words.ts';
import styles from './documents.module.css';

function Days({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { issuedOn, expiresOn } = document;
  return (
    <>
      {issuedOn && <span>{t('documents.issued', { date: plainDate(issuedOn, language) })}</span>}
      {expiresOn && <span>{t('documents.expires', { date: plainDate(expiresOn, language) })}</span>}
    </>
  );
}

interface DocumentLineProps {
  /** Its place in a list of which many can be chosen. */
  readonly index?: number;
  readonly document: DocumentView;
  readonly onOpen: () => void;
  /** Beside its name: the dossier, where documents of several are listed. */
  readonly aside?: ReactNode;
  readonly snippet?: string | null;
}

/** One document: what it is, whose, how it stands. */
export function DocumentLine({ document, index, onOpen, aside, snippet }: DocumentLineProps) {
  const { t } = useTranslation();
  const { title, kind, person, rejection, file } = document;
  const translationWords = useTranslationWords();
  const isPicked = useIsPicked(document.id);
  return (
    <li
      className={styles['line']}
      data-row
      data-index={index}
      data-picked={isPicked === true || undefined}
    >
      {index !== undefined && <RowPick id={document.id} index={index} name={title} />}
      <div className={styles['what']}>
        <button type="button" className={styles['title']} onClick={onOpen} data-row-main>
          {title}
        </button>
        <span className={styles['meta']}>
          {aside}
          {kind && kind.label !== title && <span>{kind.label}</span>}
          {person && <span>{person.name}</span>}
          <Days document={document} />
          {file.pages !== null && <span>{t('documents.pages', { count: file.pages })}</span>}
          {file.number > 1 && <span>{t('documents.versionNumber', { number: file.number })}</span>}
          {file.via === 'client' && <span>{t('documents.byClient')}</span>}
        </span>
        {translationWords(document).length > 0 && (
          <span className={styles['meta']}>{translationWords(document).join(' · ')}</span>
        )}
        {snippet && <span className={styles['snippet']}>{snippet}</span>}
        {rejection && (
          <span className={styles['reason']}>
            {rejection.label}
            {rejection.note !== '' && ` — ${rejection.note}`}
          </span>
        )}
      </div>
      <DocumentStatus document={document} />
    </li>
  );
}
