import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@quantieme/api-client';
import { contentAddress, pageAddress } from './documents.queries.ts';
import styles from './documents.module.css';

const FIRST_PAGES = 3;
const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

function Pages({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation();
  const { id, title, file } = document;
  const [shown, setShown] = useState(FIRST_PAGES);
  const all = file.pages ?? 0;
  const pages = Array.from({ length: Math.min(all, shown) }, (_, index) => index + 1);
  return (
    <>
      {pages.map((page) => (
        <img
          key={page}
          className={styles['page']}
          src={pageAddress(id, file.number, page)}
          alt={t('documents.pageOf', { page, title })}
          loading="lazy"
        />
      ))}
      {all > shown && (
        <Button variant="default" onClick={() => setShown(shown + 10)}>
          {t('documents.morePages', { count: all - shown })}
        </Button>
      )}
    </>
  );
}

function Picture({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation();
  const { id, title, file } = document;
  if (file.mediaType === 'application/pdf') return <Pages document={document} />;
  if (file.mediaType === 'image/heic')
    return <img className={styles['page']} src={pageAddress(id, file.number, 1)} alt={title} />;
  if (!PICTURES.includes(file.mediaType))
    return <p className={styles['noPreview']}>{t('documents.noPreview')}</p>;
  return <img className={styles['page']} src={contentAddress(id, file.number)} alt={title} />;
}

/** The file as it looks, and where to open or save it. */
export function DocumentPreview({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation();
  const { id, file } = document;
  return (
    <section className={styles['preview']} aria-label={t('documents.preview')}>
      <p className={styles['meta']}>
        <span>{file.fileName}</span>
        <span>{t(`documents.scans.${file.scan}`)}</span>
        <span>{t(`documents.texts.${file.textState}`)}</span>
        <Anchor inherit href={contentAddress(id, file.number)} target="_blank" rel="noreferrer">
          {t('documents.open')}
        </Anchor>
        <Anchor inherit href={contentAddress(id, file.number, true)}>
          {t('documents.save')}
        </Anchor>
      </p>
      <Picture document={document} />
    </section>
  );
}
