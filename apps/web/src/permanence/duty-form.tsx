import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DutyTableContent } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { useClock } from '../session/session-context.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { shiftDays, shortDate } from '../ui/civil.ts';
import { DateField } from '../ui/date-field.tsx';
import type { DutyDraft } from './duty-draft.ts';
import styles from './permanence.module.css';

interface DutyFormProps {
  readonly table: DutyTableContent;
  readonly draft: DutyDraft;
  readonly onChange: (change: Partial<DutyDraft>) => void;
}

function useGroups(table: DutyTableContent) {
  const words = table.words[useLanguage()];
  const groups = [...new Set(table.situations.map(({ group }) => group))];
  return groups.map((group) => ({
    group: words[group] ?? '',
    items: table.situations
      .filter((situation) => situation.group === group)
      .map(({ id, label }) => ({ value: id, label: words[label] ?? id })),
  }));
}

function Days({ draft, onChange }: Omit<DutyFormProps, 'table'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useClock();
  if (!today) return null;
  const days = [
    ['today', today],
    ['yesterday', shiftDays(today, -1)],
  ] as const;
  return (
    <div className={styles['days']}>
      {days.map(([name, day]) => (
        <Button
          key={name}
          variant={draft.on === day ? 'light' : 'default'}
          aria-pressed={draft.on === day}
          onClick={() => onChange({ on: day })}
        >
          {t(`permanence.${name}`)} · {shortDate(day, language, today)}
        </Button>
      ))}
    </div>
  );
}

/** What was handed over, when and where: three answers, four where hours count. */
export function DutyForm({ table, draft, onChange }: DutyFormProps) {
  const { t } = useTranslation();
  const words = table.words[useLanguage()];
  const groups = useGroups(table);
  const inHours = table.situations.find(({ id }) => id === draft.situation)?.hours ?? false;
  return (
    <div className={styles['form']} data-print="no">
      <NativeSelect
        label={t('permanence.situation')}
        value={draft.situation}
        onChange={(event) => onChange({ situation: event.currentTarget.value })}
        data={[{ value: '', label: t('permanence.choose') }, ...groups]}
      />
      <div className={styles['when']}>
        <DateField
          label={t('permanence.on')}
          value={draft.on || null}
          onChange={(on) => onChange({ on: on ?? '' })}
          leaning="past"
        />
        <Days draft={draft} onChange={onChange} />
      </div>
      {inHours && (
        <ClockField
          label={t('permanence.clock')}
          description={t('permanence.clockHint')}
          value={draft.clock}
          onChange={(clock) => onChange({ clock })}
        />
      )}
      <NativeSelect
        label={t('permanence.place')}
        value={draft.territory}
        onChange={(event) =>
          onChange({ territory: event.currentTarget.value as DutyDraft['territory'] })
        }
        data={table.territories.map(({ id, label }) => ({ value: id, label: words[label] ?? id }))}
      />
    </div>
  );
}
