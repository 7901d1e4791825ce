import { SegmentedControl } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeLanguage, useLanguage } from '../i18n/i18n.ts';

const LANGUAGES = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

/** Changes the words of the screen, and asks the API again for those it words itself. */
export function useChangeLanguage(): (language: 'fr' | 'en') => void {
  const client = useQueryClient();
  return (language) => void changeLanguage(language).then(() => client.invalidateQueries());
}

export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = useChangeLanguage();
  return (
    <SegmentedControl
      aria-label={t('settings.language')}
      data={LANGUAGES}
      value={language}
      onChange={(value) => change(value === 'en' ? 'en' : 'fr')}
    />
  );
}
