import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConvictionView, CriminalRecordView } from '@quantieme/api-client';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ANSWERS, bodyOf, draftOf, type ConvictionDraft } from './conviction-draft.ts';
import { useWriteConviction } from './criminal-record.queries.ts';
import styles from './criminal-record.module.css';

interface FieldsProps {
  readonly draft: ConvictionDraft;
  readonly onChange: (change: Partial<ConvictionDraft>) => void;
  readonly error: unknown;
}

interface OneField extends FieldsProps {
  readonly name: keyof ConvictionDraft;
}

function Words({ draft, onChange, error, name }: OneField) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t(`record.fields.${name}`)}
      value={String(draft[name] ?? '')}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      error={fieldError(error, `/${name}`)}
      required={name === 'offence'}
      data-autofocus={name === 'offence' || undefined}
    />
  );
}

function Figure({ draft, onChange, error, name }: OneField) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t(`record.fields.${name}`)}
      value={String(draft[name] ?? '')}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      error={fieldError(error, `/${name === 'fine' ? 'fineCents' : name}`)}
      placeholder={t('record.unknown')}
      inputMode="decimal"
    />
  );
}

function Day({ draft, onChange, error, name }: OneField) {
  const { t } = useTranslation();
  return (
    <DateField
      label={t(`record.fields.${name}`)}
      value={draft[name] as string | null}
      onChange={(day) => onChange({ [name]: day })}
      error={fieldError(error, `/${name}`)}
      leaning="past"
    />
  );
}

function YesNo({ draft, onChange, name }: OneField) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t(`record.fields.${name}`)}
      value={String(draft[name])}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      data={ANSWERS.map((value) => ({
        value,
        label: t(value === '' ? 'record.unknown' : `record.${value}`),
      }))}
    />
  );
}

type Choices = Pick<CriminalRecordView, 'categories' | 'kinds'>;

function Offence({ choices, ...fields }: FieldsProps & { readonly choices: Choices }) {
  const { t } = useTranslation();
  const { draft, onChange } = fields;
  const listed = (all: Choices['kinds']) => all.map(({ id, label }) => ({ value: id, label }));
  return (
    <>
      <Words {...fields} name="offence" />
      <div className={styles['pair']}>
        <NativeSelect
          label={t('record.fields.category')}
          value={draft.category}
          onChange={(event) => onChange({ category: event.currentTarget.value })}
          data={[{ value: '', label: t('record.unknown') }, ...listed(choices.categories)]}
        />
        <Figure {...fields} name="maximumYears" />
      </div>
      <NativeSelect
        label={t('record.fields.looked')}
        value={draft.kinds === null ? '' : 'yes'}
        onChange={(event) => onChange({ kinds: event.currentTarget.value === '' ? null : [] })}
        data={[
          { value: '', label: t('record.notLooked') },
          { value: 'yes', label: t('record.looked') },
        ]}
      />
      {draft.kinds !== null && (
        <MultiSelect
          label={t('record.fields.kinds')}
          placeholder={draft.kinds.length === 0 ? t('record.noKind') : ''}
          data={listed(choices.kinds)}
          value={[...draft.kinds]}
          onChange={(kinds) => onChange({ kinds })}
          hidePickedOptions
        />
      )}
      <Words {...fields} name="articles" />
    </>
  );
}

const BANS = ['unknown', 'none', 'ordered', 'for-good'] as const;

function Ban(fields: FieldsProps) {
  const { t } = useTranslation();
  const { draft, onChange } = fields;
  const isOrdered = draft.ban === 'ordered' || draft.ban === 'for-good';
  return (
    <>
      <NativeSelect
        label={t('record.fields.ban')}
        value={draft.ban}
        onChange={(event) => onChange({ ban: event.currentTarget.value })}
        data={BANS.map((value) => ({ value, label: t(`record.bans.${value}`) }))}
      />
      {draft.ban === 'ordered' && <Figure {...fields} name="banMonths" />}
      {isOrdered && (
        <div className={styles['pair']}>
          <YesNo {...fields} name="banPrincipal" />
          <Day {...fields} name="banLiftedOn" />
        </div>
      )}
    </>
  );
}

function Judgment(fields: FieldsProps) {
  return (
    <>
      <Day {...fields} name="committedOn" />
      <div className={styles['pair']}>
        <Day {...fields} name="convictedOn" />
        <Words {...fields} name="court" />
      </div>
      <div className={styles['pair']}>
        <YesNo {...fields} name="final" />
        <Day {...fields} name="finalOn" />
      </div>
      <div className={styles['pair']}>
        <Figure {...fields} name="prisonMonths" />
        <Figure {...fields} name="suspendedMonths" />
      </div>
      <Figure {...fields} name="fine" />
      <Ban {...fields} />
      <Words {...fields} name="otherSentences" />
      <Day {...fields} name="endedOn" />
      <div className={styles['pair']}>
        <YesNo {...fields} name="recidivism" />
        <YesNo {...fields} name="excludedFromB2" />
      </div>
      <Day {...fields} name="rehabilitatedOn" />
    </>
  );
}

interface ConvictionFormProps {
  readonly personId: string;
  readonly conviction: ConvictionView | null;
  readonly choices: Choices;
  readonly onSaved: () => void;
}

/** A conviction as the judgment says it; what is left empty stays unknown. */
export function ConvictionForm({ personId, conviction, choices, onSaved }: ConvictionFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(conviction));
  const write = useWriteConviction(personId);
  const fields: FieldsProps = {
    draft,
    onChange: (change) => setDraft({ ...draft, ...change }),
    error: write.error,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ which: conviction, body: bodyOf(draft) }, { onSuccess: onSaved });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p className="q-dim">{t('record.formLead')}</p>
      <Offence {...fields} choices={choices} />
      <Judgment {...fields} />
      {write.error && <ProblemNotice error={write.error} />}
      <Button type="submit" loading={write.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
