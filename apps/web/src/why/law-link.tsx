import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SourceView } from '@quantieme/api-client';
import styles from './law-link.module.css';

/** « R432-2 » as lawyers write it: R. 432-2. */
export function articleText(article: string): string {
  return article.replace(/^([LRDA])\*?(?=\d)/, '$1.\u00a0');
}

/** A text or decision, on its official site. */
export function LawLink({ source }: { readonly source: SourceView }) {
  const { t } = useTranslation();
  return (
    <a
      className={styles['law']}
      href={source.url}
      target="_blank"
      rel="noreferrer"
      title={source.from ? t('why.version', { from: source.from }) : undefined}
    >
      {source.code} {articleText(source.article)}
      <IconExternalLink size={12} stroke={1.7} aria-label={t('why.newWindow')} />
    </a>
  );
}
