import { useTranslation } from 'react-i18next';
import type { DossierDocumentsView } from '@quantieme/api-client';
import { useEuros } from './euros.ts';
import styles from './documents.module.css';

/** What the client must be told of: how many translations, and their price. */
export function TranslationCosts({ translations }: Pick<DossierDocumentsView, 'translations'>) {
  const { t } = useTranslation();
  const euros = useEuros();
  const { count, unpriced, totalCents, clientCents } = translations;
  if (count === 0) return null;
  if (unpriced === count)
    return <p className={styles['costs']}>{t('documents.translationsUnpriced', { count })}</p>;
  const key = totalCents === clientCents ? 'translationCostsAll' : 'translationCosts';
  const sums = { count, total: euros(totalCents), client: euros(clientCents) };
  return (
    <p className={styles['costs']}>
      {t(`documents.${key}`, sums)}
      {unpriced > 0 && (
        <span className="q-dim"> · {t('documents.unpriced', { count: unpriced })}</span>
      )}
    </p>
  );
}
