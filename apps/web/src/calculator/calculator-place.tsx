import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proceduresQuery, titlesQuery } from '../rules/law.queries.ts';
import { byWords } from '../ui/by-words.ts';
import { fieldError } from '../ui/field-error.ts';
import { RESIDENCES, type CalculatorDraft } from './calculator-draft.ts';
import { TERRITORIES } from '../ui/territories.ts';
import styles from './calculator.module.css';

export interface PartProps {
  readonly draft: CalculatorDraft;
  readonly onChange: (change: Partial<CalculatorDraft>) => void;
  readonly error: unknown;
}

/** Where the court or office sits, and where the person lives: both may move the date. */
export function PlaceFields({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['grid']}>
      <NativeSelect
        label={t('calculator.territory')}
        value={draft.territory}
        onChange={(event) =>
          onChange({ territory: event.currentTarget.value as CalculatorDraft['territory'] })
        }
        data={TERRITORIES.map((value) => ({ value, label: t(`territories.${value}`) }))}
      />
      <NativeSelect
        label={t('calculator.residence')}
        value={draft.residence}
        onChange={(event) =>
          onChange({ residence: event.currentTarget.value as CalculatorDraft['residence'] })
        }
        data={[
          { value: '', label: t('common.unknown') },
          ...RESIDENCES.map((value) => ({ value, label: t(`residences.${value}`) })),
        ]}
      />
    </div>
  );
}

/** The procedure, whose first event is proposed at once, and the title it is about. */
export function ProcedureFields({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const titles = useQuery(titlesQuery).data ?? [];
  const title = draft.facts['titleRequested'];
  return (
    <>
      <Select
        label={t('dossiers.procedure')}
        placeholder={t('newDossier.procedurePlaceholder')}
        data={procedures.map(({ id, label }) => ({ value: id, label }))}
        disabled={procedures.length === 0}
        value={draft.procedure || null}
        onChange={(procedure) => onChange({ procedure: procedure ?? '' })}
        filter={byWords}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        nothingFoundMessage={t('common.noMatch')}
        error={fieldError(error, '/procedure')}
        required
      />
      <Select
        label={t('dossiers.title')}
        data={titles.map(({ id, label }) => ({ value: id, label }))}
        value={typeof title === 'string' ? title : null}
        onChange={(id) => onChange({ facts: { ...draft.facts, titleRequested: id } })}
        filter={byWords}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        selectFirstOptionOnChange
        nothingFoundMessage={t('common.noMatch')}
      />
    </>
  );
}
