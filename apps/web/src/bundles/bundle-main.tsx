import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BundlesView, BundleView } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import type { ChosenMain } from './bundles.queries.ts';
import styles from './bundles.module.css';

interface BundleMainProps {
  readonly view: BundlesView;
  readonly bundle: BundleView;
  /** Null once it is filed, or for whoever may only read. */
  readonly onChoose: ((main: ChosenMain | null) => void) | null;
}

/** What may be the pleading: letters written here, then the other documents; no exhibit. */
function useCandidates({ documents }: BundlesView, { exhibits }: BundleView) {
  const { t } = useTranslation();
  const taken = new Set(exhibits.map(({ documentId }) => documentId));
  const free = documents.filter(({ id }) => !taken.has(id));
  const group = (label: string, isLetter: boolean) => ({
    group: label,
    items: free
      .filter(({ letterId }) => (letterId !== null) === isLetter)
      .map(({ id, title }) => ({ value: id, label: title })),
  });
  return [group(t('bundles.mainLetters'), true), group(t('bundles.mainDocuments'), false)];
}

/** The pleading that the exhibits go with: which document, and whether it is signed. */
export function BundleMain({ view, bundle, onChoose }: BundleMainProps) {
  const { t } = useTranslation();
  const { main } = bundle;
  const candidates = useCandidates(view, bundle);
  return (
    <Section title={t('bundles.main')}>
      {onChoose && (
        <Select
          aria-label={t('bundles.main')}
          placeholder={t('bundles.noMain')}
          data={candidates}
          value={main?.documentId ?? null}
          onChange={(documentId) => onChoose(documentId === null ? null : { documentId })}
          searchable
          clearable
          mt={10}
        />
      )}
      {main && (
        <p className={styles['meta']}>
          <span className={styles['fileName']}>{main.fileName}</span>
          {main.pages !== null && <span>{t('documents.pages', { count: main.pages })}</span>}
          <span>{t(`bundles.signatures.${main.signature}`)}</span>
        </p>
      )}
      {main === null && !onChoose && <p className={styles['dim']}>{t('bundles.noMain')}</p>}
      {main && onChoose && (
        <Checkbox
          label={t('bundles.signed')}
          checked={main.signature === 'signed'}
          onChange={({ currentTarget }) =>
            onChoose({ documentId: main.documentId, signed: currentTarget.checked })
          }
          mt={6}
        />
      )}
    </Section>
  );
}
