import { MultiSelect, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Territory } from '@quantieme/api-client';
import { TERRITORIES } from '../ui/territories.ts';
import { useCountries, useCountryName } from '../eligibility/use-countries.ts';
import { byWords } from '../ui/by-words.ts';
import { DateField } from '../ui/date-field.tsx';
import type { FamilyDraft, Part } from './family-draft.ts';
import styles from './family-form.module.css';
import { errorAt } from './said-form.tsx';

interface RequestFieldsProps {
  readonly part: Part;
  readonly draft: FamilyDraft;
  readonly error: unknown;
  readonly onChange: (draft: FamilyDraft) => void;
}

/** What the law of each part looks at, and where its route asks for it. */
const ASKED: Readonly<
  Record<Part, { filedOn: string | null; territory: boolean; nationality: boolean }>
> = {
  resources: { filedOn: '/filedOn', territory: true, nationality: true },
  housing: { filedOn: null, territory: true, nationality: false },
  regroupement: { filedOn: '/filedOn', territory: true, nationality: true },
  reunification: { filedOn: '/askedOn', territory: false, nationality: false },
};

function Nationality({ draft, error, onChange }: Omit<RequestFieldsProps, 'part'>) {
  const { t } = useTranslation();
  const [isReached, setReached] = useState(false);
  const { countries, isFetching } = useCountries({ isReached });
  const nameOf = useCountryName();
  const chosen = draft.nationality.map((value) => ({ value, label: nameOf(value) }));
  return (
    <div data-pointer="/applicant/nationality">
      <MultiSelect
        label={t('family.nationality')}
        size="sm"
        data={countries.length > 0 ? countries : chosen}
        value={[...draft.nationality]}
        onFocus={() => setReached(true)}
        onChange={(nationality) => onChange({ ...draft, nationality })}
        filter={byWords}
        searchable
        limit={60}
        nothingFoundMessage={t(isFetching ? 'common.loading' : 'common.noMatch')}
        error={errorAt(error, '/applicant/nationality')}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 280, overflowY: 'auto' } }}
      />
    </div>
  );
}

/** The days, the place and the nationality, typed once for every part. */
export function RequestFields({ part, draft, error, onChange }: RequestFieldsProps) {
  const { t } = useTranslation();
  const asked = ASKED[part];
  return (
    <section className={styles['group']} aria-label={t('family.request')}>
      <h2 className={styles['heading']}>{t('family.request')}</h2>
      <div className={styles['grid']}>
        {asked.filedOn !== null && (
          <div data-pointer={asked.filedOn}>
            <DateField
              label={t(part === 'reunification' ? 'family.askedOn' : 'family.filedOn')}
              value={draft.filedOn}
              onChange={(filedOn) => onChange({ ...draft, filedOn })}
              error={errorAt(error, asked.filedOn)}
              required
            />
          </div>
        )}
        <div data-pointer="/on">
          <DateField
            label={t('family.on')}
            value={draft.on}
            onChange={(on) => onChange({ ...draft, on })}
            error={errorAt(error, '/on')}
          />
        </div>
        {asked.territory && (
          <NativeSelect
            label={t('family.territory')}
            value={draft.territory}
            onChange={(event) =>
              onChange({ ...draft, territory: event.currentTarget.value as Territory })
            }
            data={TERRITORIES.map((value) => ({ value, label: t(`territories.${value}`) }))}
          />
        )}
        {asked.nationality && <Nationality draft={draft} error={error} onChange={onChange} />}
      </div>
    </section>
  );
}
