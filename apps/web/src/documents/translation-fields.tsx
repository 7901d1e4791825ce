import { Autocomplete, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { DateField } from '../ui/date-field.tsx';
import { COURTS_OF_APPEAL } from './courts-of-appeal.ts';
import { centsOf, eurosOf } from './euros.ts';
import { useLanguageNames } from './languages.ts';
import styles from './documents.module.css';

type Translation = NonNullable<DocumentView['translation']>;

const STATES = ['quoted', 'ordered', 'received'] as const;
const PAYERS = ['client', 'firm', 'other'] as const;
const MOST_EUROS = 100_000;

const NEW: Translation = {
  state: 'ordered',
  sworn: true,
  to: 'fr',
  translator: null,
  court: null,
  costCents: null,
  orderedOn: null,
  receivedOn: null,
  paidBy: null,
};

interface TranslationFieldsProps {
  readonly translation: Translation | null;
  readonly onChange: (translation: Translation | null) => void;
  readonly wrong: (pointer: string) => string | undefined;
}

interface PartProps {
  readonly translation: Translation;
  readonly set: (said: Partial<Translation>) => void;
  readonly wrong: TranslationFieldsProps['wrong'];
}

function Translator({ translation, set }: PartProps) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  return (
    <>
      <Select
        label={t('documents.translatedTo')}
        data={languages.choices}
        value={translation.to}
        onChange={(to) => set({ to: to ?? 'fr' })}
        searchable
        allowDeselect={false}
      />
      <Checkbox
        label={t('documents.sworn')}
        className={styles['sworn'] ?? ''}
        checked={translation.sworn}
        onChange={(event) => set({ sworn: event.currentTarget.checked })}
      />
      <TextInput
        label={t('documents.translator')}
        value={translation.translator ?? ''}
        onChange={(event) => set({ translator: event.currentTarget.value || null })}
        maxLength={200}
      />
      {translation.sworn && (
        <Autocomplete
          label={t('documents.court')}
          data={COURTS_OF_APPEAL}
          value={translation.court ?? ''}
          onChange={(court) => set({ court: court || null })}
          maxLength={200}
        />
      )}
    </>
  );
}

function Order({ translation, set, wrong }: PartProps) {
  const { t } = useTranslation();
  const isFrench = useLanguage() === 'fr';
  return (
    <>
      <NumberInput
        label={t('documents.cost')}
        value={eurosOf(translation.costCents)}
        onChange={(typed) => set({ costCents: centsOf(typed) })}
        decimalScale={2}
        fixedDecimalScale
        decimalSeparator={isFrench ? ',' : '.'}
        allowedDecimalSeparators={[',', '.']}
        min={0}
        max={MOST_EUROS}
        hideControls
      />
      <Select
        label={t('documents.paidBy')}
        placeholder={t('documents.notSaid')}
        data={PAYERS.map((id) => ({ value: id, label: t(`documents.payers.${id}`) }))}
        value={translation.paidBy}
        onChange={(paidBy) => set({ paidBy: PAYERS.find((one) => one === paidBy) ?? null })}
        clearable
      />
      {translation.state !== 'quoted' && (
        <DateField
          label={t('documents.orderedOn')}
          value={translation.orderedOn}
          onChange={(orderedOn) => set({ orderedOn })}
          error={wrong('/translation/orderedOn')}
          leaning="past"
        />
      )}
      {translation.state === 'received' && (
        <DateField
          label={t('documents.receivedOn')}
          value={translation.receivedOn}
          onChange={(receivedOn) => set({ receivedOn })}
          error={wrong('/translation/receivedOn')}
          leaning="past"
        />
      )}
    </>
  );
}

/** How far a translation is, into which language, by whom, and what it costs. */
export function TranslationFields({ translation, onChange, wrong }: TranslationFieldsProps) {
  const { t } = useTranslation();
  const choose = (chosen: string | null) => {
    const state = STATES.find((one) => one === chosen);
    onChange(state === undefined ? null : { ...(translation ?? NEW), ...clearedBy(state), state });
  };
  const set = (said: Partial<Translation>) => translation && onChange({ ...translation, ...said });
  return (
    <fieldset className={styles['translation']}>
      <Select
        label={t('documents.translation')}
        data={[
          { value: 'none', label: t('documents.translations.none') },
          ...STATES.map((id) => ({ value: id, label: t(`documents.translations.${id}`) })),
        ]}
        value={translation?.state ?? 'none'}
        onChange={choose}
        allowDeselect={false}
      />
      {translation && (
        <>
          <Translator translation={translation} set={set} wrong={wrong} />
          <Order translation={translation} set={set} wrong={wrong} />
        </>
      )}
    </fieldset>
  );
}

/** Days that are not shown any more are not kept. */
const clearedBy = (state: Translation['state']): Partial<Translation> => ({
  ...(state === 'received' ? {} : { receivedOn: null }),
  ...(state === 'quoted' ? { orderedOn: null } : {}),
});
