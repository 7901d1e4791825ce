import { useTranslation } from 'react-i18next';
import { useCountryName } from '../eligibility/use-countries.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { plainDate } from '../ui/civil.ts';
import type { FamilyDraft, Part } from './family-draft.ts';
import styles from './family-page.module.css';

interface PrintedRequestProps {
  readonly draft: FamilyDraft;
  readonly part: Part;
}

/** On paper the fields are left out: what the answer does not say again is said here. */
export function PrintedRequest({ draft, part }: PrintedRequestProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useCountryName();
  const { filedOn, nationality, territory } = draft;
  const filed = t(part === 'reunification' ? 'family.askedOn' : 'family.filedOn');
  const said = [
    filedOn === null ? null : [filed, plainDate(filedOn, language)],
    [t('family.territory'), t(`territories.${territory}`)],
    nationality.length === 0 ? null : [t('family.nationality'), nationality.map(nameOf).join(', ')],
  ].filter((each) => each !== null);
  return (
    <p className={styles['printed']} data-print="only">
      {said.map((each) => each.join(t('common.colon') + ' ')).join(' · ')}
    </p>
  );
}
