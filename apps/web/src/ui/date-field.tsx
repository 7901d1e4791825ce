import { ActionIcon, Anchor, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import { useClock } from '../session/session-context.ts';
import { longDate } from './civil.ts';
import type { MonthPicker } from './month-picker.tsx';
import { monthFirstDate, typedDate, type Leaning } from './typed-date.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** Where a date typed without its year lies: an act behind us, a task ahead. */
  readonly leaning?: Leaning;
}

const figures = (civil: string | null) => (civil ? civil.split('-').reverse().join('/') : '');

interface CalendarProps {
  readonly value: string | null;
  readonly onPick: (day: string | null) => void;
}

function CalendarButton({ value, onPick }: CalendarProps) {
  const { t } = useTranslation();
  const { today } = useClock();
  const [opened, setOpened] = useState(false);
  const [Month, setMonth] = useState<typeof MonthPicker | null>(null);
  // Opened once it is there: the keyboard goes straight into it.
  const open = async () => {
    const { MonthPicker: loaded } = await import('./month-picker.tsx');
    setMonth(() => loaded);
    setOpened(true);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withRoles={false} position="bottom-end">
      <Popover.Target>
        <ActionIcon
          aria-label={t('date.calendar')}
          onClick={() => (opened ? setOpened(false) : void open())}
        >
          <IconCalendar size={16} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        {Month && (
          <Month
            value={value}
            defaultDate={value ?? today}
            onPick={(day) => {
              setOpened(false);
              onPick(day);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface MeantProps {
  readonly day: string;
  readonly onTake: () => void;
}

/** « 12/25/2026 »: what people of another country meant, never taken without asking. */
function Meant({ day, onTake }: MeantProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {t('date.dayFirst')}{' '}
      <Anchor component="button" type="button" fz="inherit" onClick={onTake}>
        {t('date.meant', { day: longDate(day, language) })}
      </Anchor>
    </>
  );
}

/** A civil date typed as people type it (12/5/26, 12 mai, hier, lun.), read back in full with its weekday. */
export function DateField({ label, value, onChange, error, leaning, ...field }: DateFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today = '2026-01-01' } = useClock();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? figures(value);
  const unreadable = typed !== null && typed.trim() !== '' && !value;
  const meant = unreadable ? monthFirstDate(typed, today) : null;
  const read = (next: string) => {
    setTyped(next);
    onChange(typedDate(next, language, today, leaning));
  };
  const pick = (day: string | null) => {
    setTyped(null);
    onChange(day);
  };
  const unread = meant ? (
    <Meant day={meant} onTake={() => pick(meant)} />
  ) : (
    unreadable && t('date.unreadable')
  );
  return (
    <TextInput
      label={label}
      placeholder={t('date.placeholder')}
      value={text}
      onChange={(event) => read(event.currentTarget.value)}
      onBlur={() => value && setTyped(null)}
      description={value ? longDate(value, language) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error ?? unread}
      rightSection={<CalendarButton value={value} onPick={pick} />}
      autoComplete="off"
      data-autofocus={field.autoFocus || undefined}
      required={field.required ?? false}
    />
  );
}
