import { Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreateOrganisationBody, OrganisationView } from '@quantieme/api-client';
import {
  addressBody,
  addressDraft,
  AddressFields,
  type AddressDraft,
} from '../ui/address-fields.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useChangeOrganisation, useCreateOrganisation } from './organisations.queries.ts';
import styles from './organisations-settings.module.css';

const KINDS = [
  'prefecture',
  'tribunal',
  'cour-appel',
  'ofii',
  'consulat',
  'crrv',
  'visas',
  'naturalisation',
  'ministre',
  'commission',
  'mairie',
  'tribunal-judiciaire',
  'parquet',
  'bureau-aj',
  'cnda',
  'employer',
  'other',
] as const satisfies readonly OrganisationView['kind'][];
const WORDS = ['service', 'departement', 'email', 'phone'] as const;

function draftOf(organisation: OrganisationView | undefined) {
  return {
    kind: organisation?.kind ?? 'ofii',
    name: organisation?.name ?? '',
    service: organisation?.service ?? '',
    departement: organisation?.departement ?? '',
    email: organisation?.email ?? '',
    phone: organisation?.phone ?? '',
    serves: [...(organisation?.serves ?? [])],
    address: addressDraft(organisation?.address),
  };
}

type Draft = ReturnType<typeof draftOf>;

/** Empty is unknown. */
function bodyOf(draft: Draft): CreateOrganisationBody {
  return {
    kind: draft.kind,
    name: draft.name,
    service: draft.service.trim() || null,
    departement: draft.departement.trim() || null,
    email: draft.email.trim() || null,
    phone: draft.phone.trim() || null,
    serves: draft.serves,
    address: addressBody(draft.address),
  };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly error: unknown;
  readonly registry: string | null;
}

function Names({ draft, onChange, error, registry }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t('organisations.kind')}
        value={draft.kind}
        onChange={({ currentTarget: { value } }) =>
          onChange({ kind: KINDS.find((kind) => kind === value) ?? draft.kind })
        }
        data={KINDS.map((value) => ({ value, label: t(`organisations.kinds.${value}`) }))}
      />
      <TextInput
        label={t('organisations.name')}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={fieldError(error, '/name')}
        required
      />
      {registry !== null && registry !== draft.name && (
        <p className={styles['registry']}>
          {t('organisations.registry', { name: registry })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => onChange({ name: registry })}>
            {t('organisations.reset')}
          </Button>
        </p>
      )}
    </>
  );
}

function useSave(organisation: OrganisationView | undefined, onDone: () => void) {
  const { t } = useTranslation();
  const create = useCreateOrganisation();
  const change = useChangeOrganisation();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const saved = (after: OrganisationView) => {
    onDone();
    const message = t('organisations.saved', { name: after.name });
    if (!organisation) return notifyDone({ message });
    const { id } = organisation;
    const back = { id, version: after.version, ...bodyOf(draftOf(organisation)) };
    return notifyDone({
      message,
      undo: () => change.mutate(back, { onError: notifyProblem }),
    });
  };
  const save = (draft: Draft) =>
    organisation
      ? change.mutate(
          { id: organisation.id, version: organisation.version, ...bodyOf(draft) },
          { onSuccess: saved },
        )
      : create.mutate(bodyOf(draft), { onSuccess: saved });
  return {
    save,
    error: create.error ?? change.error,
    isPending: create.isPending || change.isPending,
  };
}

interface OrganisationFormProps {
  readonly organisation?: OrganisationView;
  readonly onDone: () => void;
}

/** What letters say of an organisation, and for which places it is the competent one. */
export function OrganisationForm({ organisation, onDone }: OrganisationFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(organisation));
  const { save, error, isPending } = useSave(organisation, onDone);
  const change = (next: Partial<Draft>) => setDraft({ ...draft, ...next });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(draft);
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Names
        draft={draft}
        onChange={change}
        error={error}
        registry={organisation?.registry ?? null}
      />
      {WORDS.map((name) => (
        <TextInput
          key={name}
          label={t(`organisations.${name}`)}
          description={name === 'service' ? t('organisations.serviceHint') : undefined}
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
      <TagsInput
        label={t('organisations.serves')}
        description={t('organisations.servesHint')}
        value={draft.serves}
        onChange={(codes) => change({ serves: codes.map((code) => code.toUpperCase()) })}
        error={fieldError(error, '/serves')}
      />
      {error && <ProblemNotice error={error} />}
      <div className={styles['buttons']}>
        <Button type="submit" loading={isPending}>
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
