import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@quantieme/api-client';
import { useEuros } from './euros.ts';
import { useLanguageNames } from './languages.ts';

/** What is known of a document's translation, in parts: the pair, how far it is, by whom, its price. */
export function useTranslationWords(): (document: DocumentView) => readonly string[] {
  const { t } = useTranslation();
  const euros = useEuros();
  const { nameOf } = useLanguageNames();
  return ({ language, translation }) => {
    if (translation === null)
      return language === null || language === 'fr' ? [] : [nameOf(language)];
    const { state, sworn, to, translator, court, costCents } = translation;
    const from = language === null ? '…' : nameOf(language);
    return [
      t('documents.pair', { from, to: nameOf(to) }),
      `${t('documents.translation')}${t('common.colon')} ${t(`documents.translations.${state}`).toLocaleLowerCase()}`,
      ...(translator === null ? [] : [translator]),
      ...(court !== null && sworn ? [t('documents.expertAt', { court })] : []),
      ...(sworn ? [] : [t('documents.unswornShort')]),
      ...(costCents === null ? [] : [euros(costCents)]),
    ];
  };
}
