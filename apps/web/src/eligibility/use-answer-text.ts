import { useTranslation } from 'react-i18next';
import type { FactView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import { answerText } from './answers.ts';

/** An answer in the words of the screen; what nobody knows is said too. */
export function useAnswerText(): (fact: FactView, value: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = {
    yes: t('common.yes'),
    no: t('common.no'),
    date: (civil: string) => plainDate(civil, language),
  };
  return (fact, value) =>
    value === null || value === undefined
      ? t('eligibility.whatIf.notKnown')
      : answerText(fact, value, words);
}
