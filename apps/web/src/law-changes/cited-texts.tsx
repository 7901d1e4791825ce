import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../ui/field-error.ts';
import { EMPTY_TEXT, type CitedText } from './law-change-draft.ts';
import styles from './law-change-form.module.css';

interface CitedTextsProps {
  readonly texts: readonly CitedText[];
  readonly onChange: (texts: readonly CitedText[]) => void;
  readonly error: unknown;
}

/** Texts that make the change, one a line. */
export function CitedTexts({ texts, onChange, error }: CitedTextsProps) {
  const { t } = useTranslation();
  const change = (place: number, part: Partial<CitedText>) =>
    onChange(texts.map((text, index) => (index === place ? { ...text, ...part } : text)));
  return (
    <fieldset className={styles['group']}>
      <legend>{t('lawChangeForm.texts')}</legend>
      <p className={styles['hint']}>{t('lawChangeForm.textsHint')}</p>
      {texts.map((text, place) => (
        <div key={place} className={styles['text']}>
          <TextInput
            label={t('lawChangeForm.code')}
            placeholder={t('lawChangeForm.codePlaceholder')}
            value={text.code}
            onChange={(event) => change(place, { code: event.currentTarget.value })}
            error={fieldError(error, `/sources/${place}/code`)}
            maxLength={100}
            required={place === 0}
          />
          <TextInput
            label={t('lawChangeForm.article')}
            placeholder={t('lawChangeForm.articlePlaceholder')}
            value={text.article}
            onChange={(event) => change(place, { article: event.currentTarget.value })}
            error={fieldError(error, `/sources/${place}/article`)}
            maxLength={100}
            required={place === 0}
          />
          {texts.length > 1 && (
            <ActionIcon
              size="lg"
              aria-label={t('lawChangeForm.removeText', { place: String(place + 1) })}
              onClick={() => onChange(texts.filter((_, index) => index !== place))}
            >
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => onChange([...texts, EMPTY_TEXT])}
      >
        {t('lawChangeForm.addText')}
      </Button>
    </fieldset>
  );
}
