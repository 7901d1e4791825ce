import { useTranslation } from 'react-i18next';
import type { FamilyHousingView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { FamilyAnswer } from './family-answer.tsx';
import { decimal } from './figures.ts';

const HERE = (pointer: string) => pointer;

export function HousingAnswer({ answer }: { readonly answer: FamilyHousingView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { required, gap } = answer;
  const needed = required && t('family.required', { surface: decimal(required, language) });
  const difference = gap !== null && t('family.surfaceGap', { gap: signed(gap, language) });
  return (
    <FamilyAnswer
      answer={answer}
      placeOf={HERE}
      summary={<span>{[needed, difference].filter(Boolean).join(' · ')}</span>}
    />
  );
}

const signed = (gap: number, language: 'fr' | 'en') =>
  `${gap < 0 ? '−' : '+'}\u00a0${decimal(Math.abs(gap), language)}`;
