import { Button, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FirmClosure } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useClock } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import styles from './settings.module.css';

interface ClosureFieldsProps {
  readonly closures: readonly FirmClosure[];
  readonly error: unknown;
  readonly readOnly: boolean;
  readonly onChange: (closures: FirmClosure[]) => void;
}

interface LineProps {
  readonly closure: FirmClosure;
  readonly pointer: string;
  readonly error: unknown;
  readonly onChange: (closure: FirmClosure) => void;
  readonly onRemove: () => void;
}

function ClosureLine({ closure, pointer, error, onChange, onRemove }: LineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li className={styles['closure']}>
      <DateField
        label={t('hours.from')}
        value={closure.from}
        onChange={(from) => from && onChange({ ...closure, from })}
        error={fieldError(error, `${pointer}/from`)}
        required
        leaning="future"
      />
      <DateField
        label={t('hours.to')}
        value={closure.to}
        onChange={(to) => to && onChange({ ...closure, to })}
        error={fieldError(error, `${pointer}/to`)}
        required
        leaning="future"
      />
      <TextInput
        label={t('hours.label')}
        placeholder={t('hours.labelPlaceholder')}
        value={closure.label}
        onChange={(event) => onChange({ ...closure, label: event.currentTarget.value })}
        error={fieldError(error, `${pointer}/label`)}
      />
      <Button
        variant="default"
        onClick={onRemove}
        aria-label={t('hours.removeOf', { from: plainDate(closure.from, language) })}
      >
        {t('hours.remove')}
      </Button>
    </li>
  );
}

function ReadLine({ closure }: { readonly closure: FirmClosure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const range = {
    from: plainDate(closure.from, language),
    to: plainDate(closure.to, language),
  };
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        {t('absences.range', range)}
        <span className={styles['detail']}>{closure.label}</span>
      </span>
    </li>
  );
}

/** The days on which the firm is closed, all edited and saved together. */
export function ClosureFields({ closures, error, readOnly, onChange }: ClosureFieldsProps) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const put = (index: number, closure: FirmClosure) =>
    onChange(closures.map((known, place) => (place === index ? closure : known)));
  return (
    <Input.Wrapper
      label={t('hours.closures')}
      description={t('hours.closuresHint')}
      labelElement="div"
    >
      {closures.length === 0 && <p className="q-dim">{t('hours.noClosure')}</p>}
      <ul className={styles['rows']}>
        {closures.map((closure, index) =>
          readOnly ? (
            <ReadLine key={index} closure={closure} />
          ) : (
            <ClosureLine
              key={index}
              closure={closure}
              pointer={`/closures/${index}`}
              error={error}
              onChange={(next) => put(index, next)}
              onRemove={() => onChange(closures.filter((known) => known !== closure))}
            />
          ),
        )}
      </ul>
      {!readOnly && (
        <Button
          variant="default"
          mt={10}
          onClick={() => onChange([...closures, { from: today, to: today, label: '' }])}
        >
          {t('hours.add')}
        </Button>
      )}
    </Input.Wrapper>
  );
}
