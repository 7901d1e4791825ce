import { Button, Checkbox, Group, Input, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirmView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { TERRITORIES } from '../ui/territories.ts';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { firmQuery, useChangeFirm } from './account.queries.ts';
import { ClosureFields } from './closure-fields.tsx';
import styles from './settings.module.css';

/** ISO 8601: Monday is 1. */
const WEEK = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

type HoursDraft = Pick<FirmView, 'territory' | 'opensAt' | 'closesAt' | 'workingDays' | 'closures'>;

interface FieldsProps {
  readonly draft: HoursDraft;
  readonly error: unknown;
  readonly readOnly: boolean;
  readonly onChange: (draft: HoursDraft) => void;
}

function Week({ draft, error, readOnly, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const toggle = (day: number, on: boolean) => {
    const others = draft.workingDays.filter((known) => known !== day);
    onChange({ ...draft, workingDays: on ? [...others, day].sort() : others });
  };
  return (
    <Input.Wrapper
      label={t('hours.days')}
      labelElement="div"
      error={fieldError(error, '/workingDays')}
    >
      <Group gap="md" mt={4} role="group" aria-label={t('hours.days')}>
        {WEEK.map((name, index) => (
          <Checkbox
            key={name}
            label={t(`hours.dayNames.${name}`)}
            checked={draft.workingDays.includes(index + 1)}
            onChange={(event) => toggle(index + 1, event.currentTarget.checked)}
            disabled={readOnly}
          />
        ))}
      </Group>
    </Input.Wrapper>
  );
}

function Hours({ draft, error, readOnly, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['pair']}>
      {(['opensAt', 'closesAt'] as const).map((field) => (
        <ClockField
          key={field}
          label={t(`hours.${field}`)}
          value={draft[field]}
          onChange={(clock) => onChange({ ...draft, [field]: clock || draft[field] })}
          error={fieldError(error, `/${field}`)}
          readOnly={readOnly}
        />
      ))}
    </div>
  );
}

function HoursForm({ firm }: { readonly firm: FirmView }) {
  const { t } = useTranslation();
  const readOnly = !useCan()('firm:write');
  const change = useChangeFirm();
  const notifyDone = useNotifyDone();
  const { territory, opensAt, closesAt, workingDays, closures } = firm;
  const [draft, setDraft] = useState<HoursDraft>({
    territory,
    opensAt,
    closesAt,
    workingDays,
    closures,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenDone(change.mutateAsync({ version: firm.version, ...draft }), () =>
      notifyDone({ message: t('hours.saved') }),
    );
  };
  const fields = { draft, error: change.error, readOnly, onChange: setDraft };
  return (
    <form className={styles['wide']} onSubmit={submit}>
      <Hours {...fields} />
      <Week {...fields} />
      <NativeSelect
        className={styles['narrow'] ?? ''}
        label={t('hours.territory')}
        description={t('hours.territoryHint')}
        value={draft.territory}
        onChange={(event) => {
          const chosen = TERRITORIES.find((known) => known === event.currentTarget.value);
          if (chosen) setDraft({ ...draft, territory: chosen });
        }}
        data={TERRITORIES.map((value) => ({ value, label: t(`territories.${value}`) }))}
        disabled={readOnly}
      />
      <ClosureFields
        closures={draft.closures}
        error={change.error}
        readOnly={readOnly}
        onChange={(next) => setDraft({ ...draft, closures: next })}
      />
      {change.error && <ProblemNotice error={change.error} />}
      {!readOnly && (
        <Button type="submit" loading={change.isPending}>
          {t('common.save')}
        </Button>
      )}
    </form>
  );
}

/** When the firm is open: what alerts and escalations count in. */
export function HoursSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(firmQuery);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.tabs.horaires')}</h2>
      <p className={styles['lead']}>{t('hours.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data && <HoursForm key={data.version} firm={data} />}
    </section>
  );
}
