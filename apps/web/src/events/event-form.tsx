import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EventTypeView } from '@quantieme/api-client';
import { eventTypesQuery, proceduresQuery } from '../rules/law.queries.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { byWords } from '../ui/by-words.ts';
import { EMPTY_DRAFT, withType, type EventDraft } from './event-draft.ts';
import { DateFields, DetailFields } from './event-fields.tsx';
import styles from './event-form.module.css';

const PROOFS = [
  'lrar-ar',
  'portal-log',
  'screenshot',
  'court-receipt',
  'email',
  'hand-delivery',
  'declared-by-client',
] as const;

/** The event types of a procedure, in the order the law library gives them; none until they are wanted. */
export function useEventTypes(procedure: string, enabled = true): readonly EventTypeView[] {
  const types = useQuery({ ...eventTypesQuery, enabled });
  const procedures = useQuery({ ...proceduresQuery, enabled });
  const allowed = procedures.data?.find(({ id }) => id === procedure)?.eventTypes;
  const known = types.data ?? [];
  if (!allowed) return known.filter((type) => type.procedures.includes(procedure));
  return known.filter((type) => allowed.includes(type.id));
}

/** Every event type: what happens to a person does not always belong to the procedure of the dossier. */
export function useEveryEventType(): readonly EventTypeView[] {
  return useQuery(eventTypesQuery).data ?? [];
}

interface EventFormProps {
  readonly types: readonly EventTypeView[];
  /** Its own event types come first, the others apart; absent = one list. */
  readonly procedure?: string | undefined;
  /** Of these, the types that the stage reached foresees: before the rest. */
  readonly foreseen?: readonly string[] | undefined;
  readonly draft: EventDraft;
  readonly onChange: (draft: EventDraft) => void;
  readonly error: unknown;
  /** The whole event may be left out, and cleared. */
  readonly optional?: boolean;
  /** Whether the proof of the date is asked for: only where something is recorded. */
  readonly proof?: boolean;
}

function ProofField({ draft, onChange }: Pick<EventFormProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('events.proof')}
      value={draft.proof}
      onChange={(event) => onChange({ ...draft, proof: event.currentTarget.value })}
      data={[
        { value: '', label: t('events.noProof') },
        ...PROOFS.map((value) => ({ value, label: t(`events.proofs.${value}`) })),
      ]}
    />
  );
}

const optionOf = ({ id, label }: EventTypeView) => ({ value: id, label });

function useTypeOptions({
  types,
  procedure,
  foreseen = [],
}: Pick<EventFormProps, 'types' | 'procedure' | 'foreseen'>) {
  const { t } = useTranslation();
  if (procedure === undefined) return types.map(optionOf);
  const placeOf = ({ id, procedures }: EventTypeView) => {
    if (foreseen.includes(id)) return 'events.ofStage';
    return procedures.includes(procedure) ? 'events.ofProcedure' : 'events.ofOthers';
  };
  const places = Map.groupBy(types, placeOf);
  return (['events.ofStage', 'events.ofProcedure', 'events.ofOthers'] as const).map((place) => ({
    group: t(place),
    items: (places.get(place) ?? []).map(optionOf),
  }));
}

/** Which event, when, and what else the law wants to know of it: all from its type's declaration. */
export function EventForm({
  types,
  procedure,
  foreseen,
  draft,
  onChange,
  error,
  optional = false,
  proof = true,
}: EventFormProps) {
  const { t } = useTranslation();
  const type = types.find(({ id }) => id === draft.type);
  const fields = type && { type, draft, onChange, error };
  const data = useTypeOptions({ types, procedure, foreseen });
  const hasOtherDates = type?.dates.some((date) => !date.required) ?? false;
  return (
    <div className={styles['form']}>
      <Select
        label={t('events.type')}
        placeholder={t('events.typePlaceholder')}
        data={data}
        value={draft.type || null}
        onChange={(id) => {
          const next = types.find((known) => known.id === id);
          onChange(next ? withType(draft, next) : EMPTY_DRAFT);
        }}
        filter={byWords}
        searchable
        openOnFocus={draft.type === ''}
        selectFirstOptionOnChange
        allowDeselect={optional}
        clearable={optional}
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        nothingFoundMessage={t('common.noMatch')}
        error={fieldError(error, '/type')}
        data-autofocus={!optional || undefined}
        required={!optional}
      />
      {fields && (
        <>
          <div className={styles['grid']}>
            <DateFields {...fields} required />
            {type.hour && type.hour !== 'none' && (
              <ClockField
                label={t('events.clock')}
                value={draft.clock}
                onChange={(clock) => onChange({ ...draft, clock })}
                error={fieldError(error, '/at')}
                required={type.hour === 'needed'}
              />
            )}
          </div>
          <DetailFields {...fields} />
          {hasOtherDates && (
            <details className={styles['more']} open={Object.keys(draft.dates).length > 1}>
              <summary>{t('events.otherDates')}</summary>
              <div className={styles['grid']}>
                <DateFields {...fields} required={false} />
              </div>
            </details>
          )}
          {proof && <ProofField draft={draft} onChange={onChange} />}
        </>
      )}
    </div>
  );
}
