import {
  Input,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChoiceView, EventDetailView, EventTypeView } from '@quantieme/api-client';
import { titlesQuery } from '../rules/law.queries.ts';
import { byWords } from '../ui/by-words.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { detailsOf, type EventDraft } from './event-draft.ts';
import styles from './event-form.module.css';

interface FieldsProps {
  readonly type: EventTypeView;
  readonly draft: EventDraft;
  readonly onChange: (draft: EventDraft) => void;
  readonly error: unknown;
}

export function DateFields({
  type,
  draft,
  onChange,
  error,
  required,
}: FieldsProps & { readonly required: boolean }) {
  const dates = type.dates.filter((date) => date.required === required);
  return dates.map((date) => (
    <DateField
      key={date.name}
      label={date.label}
      value={draft.dates[date.name] ?? null}
      onChange={(day) => onChange({ ...draft, dates: { ...draft.dates, [date.name]: day ?? '' } })}
      error={
        fieldError(error, `/dates/${date.name}`) ??
        (date.required ? fieldError(error, '/on') : undefined)
      }
      required={date.required}
      {...(!type.future && { leaning: 'past' as const })}
    />
  ));
}

interface DetailProps {
  readonly detail: EventDetailView;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error: string | undefined;
}

const UNKNOWN = '';

/** Yes, no, or not known: three answers, never two. */
function YesNo({ detail, value, onChange, error }: DetailProps) {
  const { t } = useTranslation();
  const shown = value === true ? 'true' : value === false ? 'false' : UNKNOWN;
  return (
    <Input.Wrapper label={detail.label} error={error} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={detail.label}
        value={shown}
        onChange={(next) => onChange(next === UNKNOWN ? null : next === 'true')}
        data={[
          { value: 'true', label: t('common.yes') },
          { value: 'false', label: t('common.no') },
          { value: UNKNOWN, label: t('common.unknown') },
        ]}
      />
    </Input.Wrapper>
  );
}

/** A value recorded elsewhere that the list doesn't propose stays as it is. */
function withCurrent(values: readonly ChoiceView[], value: unknown): readonly ChoiceView[] {
  const foreign = typeof value === 'string' && value !== UNKNOWN;
  const listed = values.some((choice) => choice.value === value);
  return foreign && !listed ? [...values, { value, label: value }] : values;
}

function Choice({ detail, value, onChange, error }: DetailProps) {
  const { t } = useTranslation();
  const titles = useQuery({ ...titlesQuery, enabled: detail.kind === 'title' });
  const values =
    detail.kind === 'title'
      ? (titles.data ?? []).map(({ id, label }) => ({ value: id, label }))
      : detail.values;
  return (
    <NativeSelect
      label={detail.label}
      value={typeof value === 'string' ? value : UNKNOWN}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: UNKNOWN, label: t('common.unknown') }, ...withCurrent(values, value)]}
      error={error}
    />
  );
}

/** Any number of a closed list; none chosen = not known. */
function Several({ detail, value, onChange, error }: DetailProps) {
  const { t } = useTranslation();
  return (
    <MultiSelect
      className={styles['wide']}
      label={detail.label}
      data={[...detail.values]}
      value={Array.isArray(value) ? (value as string[]) : []}
      onChange={(next) => onChange(next.length > 0 ? next : null)}
      filter={byWords}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('common.noMatch')}
      error={error}
    />
  );
}

/** One detail in the control its kind asks for; nothing chosen = not known. */
export function DetailField(props: DetailProps) {
  const { detail, value, onChange, error } = props;
  const proposes = detail.kind === 'text' && detail.values.length > 0;
  if (detail.kind === 'boolean') return <YesNo {...props} />;
  if (detail.kind === 'choices') return <Several {...props} />;
  if (detail.kind === 'choice' || detail.kind === 'title' || proposes) return <Choice {...props} />;
  if (detail.kind === 'date') {
    return (
      <DateField
        label={detail.label}
        value={typeof value === 'string' && value !== '' ? value : null}
        onChange={onChange}
        error={error}
      />
    );
  }
  if (detail.kind === 'integer') {
    return (
      <NumberInput
        label={detail.label}
        hideControls
        allowDecimal={false}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        error={error}
      />
    );
  }
  return (
    <TextInput
      label={detail.label}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}

/** The words of another ground are asked once it is said that there is another. */
function isAsked({ name }: EventDetailView, { details }: EventDraft): boolean {
  if (name !== 'otherGround' || details[name]) return true;
  return [details['grounds']].flat().includes('autre');
}

export function DetailFields({ type, draft, onChange, error }: FieldsProps) {
  if (type.details.length === 0) return null;
  return (
    <div className={styles['grid']}>
      {detailsOf(type)
        .filter((detail) => isAsked(detail, draft))
        .map((detail) => (
          <DetailField
            key={detail.name}
            detail={detail}
            value={draft.details[detail.name] ?? null}
            onChange={(value) =>
              onChange({ ...draft, details: { ...draft.details, [detail.name]: value } })
            }
            error={fieldError(error, `/details/${detail.name}`)}
          />
        ))}
    </div>
  );
}
