import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import type { DeadlineSearch } from './deadline-search.ts';
import { useScopeName } from './scope-menu.tsx';

/** What the échéancier was narrowed to, in words, for the sheet it is printed on. */
export function useFilterWords(search: DeadlineSearch): readonly string[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const scope = useScopeName(search);
  const { view = 'todo', severity, q, from, to } = search;
  return [
    t(`deadlines.views.${view}`),
    scope,
    ...(severity ? [t(`severityWord.${severity}`)] : []),
    ...(q ? [`«\u00a0${q}\u00a0»`] : []),
    ...(from || to
      ? [[from, to].map((day) => (day ? plainDate(day, language) : '…')).join(' → ')]
      : []),
  ];
}
