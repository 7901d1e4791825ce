import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/fr';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';

interface MonthPickerProps {
  readonly value: string | null;
  readonly defaultDate: string | undefined;
  readonly onPick: (day: string | null) => void;
}

/** A month to pick a day in; loaded when somebody looks for one. */
export function MonthPicker({ value, defaultDate, onPick }: MonthPickerProps) {
  const { t } = useTranslation();
  const locale = useLanguage() === 'fr' ? 'fr' : 'en-gb';
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        {...(defaultDate === undefined ? {} : { defaultDate })}
        onChange={onPick}
        ariaLabels={{ nextMonth: t('date.nextMonth'), previousMonth: t('date.previousMonth') }}
      />
    </DatesProvider>
  );
}
