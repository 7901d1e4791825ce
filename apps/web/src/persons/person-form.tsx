import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatePersonBody, PersonKind, PersonView } from '@quantieme/api-client';
import { useCountries } from '../eligibility/use-countries.ts';
import {
  addressBody,
  addressDraft,
  AddressFields,
  type AddressDraft,
} from '../ui/address-fields.tsx';
import { byWords } from '../ui/by-words.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useCreatePerson, useUpdatePerson } from './persons.queries.ts';
import styles from './persons.module.css';

const SEXES = ['F', 'M', 'X'] as const;
const KINDS = ['client', 'relative', 'adverse', 'contact'] as const;
const WORDS = ['birthPlace', 'email', 'phone', 'foreignerNumber'] as const;

function draftOf(person: PersonView | undefined) {
  return {
    kind: (person?.kind ?? 'client') as PersonKind,
    familyName: person?.familyName ?? '',
    givenNames: person?.givenNames ?? '',
    sex: person?.sex ?? '',
    birthDate: person?.birthDate ?? '',
    birthPlace: person?.birthPlace ?? '',
    nationalities: [...(person?.nationalities ?? [])],
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    foreignerNumber: person?.foreignerNumber ?? '',
    address: addressDraft(person?.address),
  };
}

type Draft = ReturnType<typeof draftOf>;

/** Empty is unknown. */
function bodyOf(draft: Draft): CreatePersonBody {
  return {
    kind: draft.kind,
    familyName: draft.familyName,
    nationalities: draft.nationalities,
    givenNames: draft.givenNames || null,
    sex: SEXES.find((sex) => sex === draft.sex) ?? null,
    birthDate: draft.birthDate || null,
    birthPlace: draft.birthPlace || null,
    email: draft.email || null,
    phone: draft.phone || null,
    foreignerNumber: draft.foreignerNumber || null,
    address: addressBody(draft.address),
  };
}

interface PersonFormProps {
  readonly person?: PersonView;
  readonly onSaved: (person: PersonView) => void;
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly error: unknown;
}

function Names({ draft, onChange, error }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('persons.familyName')}
        value={draft.familyName}
        onChange={(event) => onChange({ familyName: event.currentTarget.value })}
        error={fieldError(error, '/familyName')}
        data-autofocus
        required
      />
      <TextInput
        label={t('persons.givenNames')}
        value={draft.givenNames}
        onChange={(event) => onChange({ givenNames: event.currentTarget.value })}
        error={fieldError(error, '/givenNames')}
      />
      <NativeSelect
        label={t('persons.kind')}
        value={draft.kind}
        onChange={(event) =>
          onChange({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'client' })
        }
        data={KINDS.map((value) => ({ value, label: t(`persons.kinds.${value}`) }))}
      />
    </>
  );
}

export function PersonForm({ person, onSaved }: PersonFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(person));
  const { countries } = useCountries();
  const create = useCreatePerson();
  const update = useUpdatePerson();
  const error = create.error ?? update.error;
  const change = (next: Partial<Draft>) => setDraft({ ...draft, ...next });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!person) return create.mutate(bodyOf(draft), { onSuccess: onSaved });
    const { id, version } = person;
    update.mutate({ id, version, ...bodyOf(draft) }, { onSuccess: onSaved });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Names draft={draft} onChange={change} error={error} />
      <NativeSelect
        label={t('persons.sex')}
        description={t('persons.sexHint')}
        value={draft.sex}
        onChange={(event) => change({ sex: event.currentTarget.value })}
        data={[
          { value: '', label: t('common.unknown') },
          ...SEXES.map((value) => ({ value, label: t(`persons.sexes.${value}`) })),
        ]}
      />
      <DateField
        label={t('persons.birthDate')}
        value={draft.birthDate || null}
        onChange={(birthDate) => change({ birthDate: birthDate ?? '' })}
        error={fieldError(error, '/birthDate')}
        leaning="past"
      />
      <MultiSelect
        label={t('persons.nationalities')}
        data={countries}
        value={draft.nationalities}
        onChange={(nationalities) => change({ nationalities })}
        filter={byWords}
        searchable
        limit={60}
        nothingFoundMessage={t('common.noMatch')}
        error={fieldError(error, '/nationalities')}
      />
      {WORDS.map((name) => (
        <TextInput
          key={name}
          label={t(`persons.${name}`)}
          type={name === 'email' ? 'email' : 'text'}
          value={draft[name]}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
          error={fieldError(error, `/${name}`)}
        />
      ))}
      <AddressFields
        address={draft.address}
        onChange={(address: AddressDraft) => change({ address })}
        error={error}
      />
      {error && <ProblemNotice error={error} />}
      <Button type="submit" size="sm" loading={create.isPending || update.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
