import { Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { EventForm, useEventTypes } from '../events/event-form.tsx';
import { useClock, useSession } from '../session/session-context.ts';
import { byWords } from '../ui/by-words.ts';
import { fieldError } from '../ui/field-error.ts';
import { formKeys } from '../ui/form-keys.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { ClientPicker } from './client-picker.tsx';
import { useCreateDossier } from './dossiers.queries.ts';
import { emptyDossier, newDossierBody, type NewDossierDraft } from './new-dossier-draft.ts';
import styles from './new-dossier.module.css';
import { NewDossierPeople } from './new-dossier-people.tsx';
import { NewDossierPreview } from './new-dossier-preview.tsx';

interface PartProps {
  readonly draft: NewDossierDraft;
  readonly onChange: (change: Partial<NewDossierDraft>) => void;
  readonly error: unknown;
}

function ProcedurePicker({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const { procedures } = useSession();
  return (
    <Select
      label={t('dossiers.procedure')}
      placeholder={t('newDossier.procedurePlaceholder')}
      data={procedures.map(({ id, label }) => ({ value: id, label }))}
      value={draft.procedure || null}
      onChange={(procedure) => onChange({ procedure: procedure ?? '' })}
      filter={byWords}
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={t('common.noMatch')}
      error={fieldError(error, '/procedure')}
      required
    />
  );
}

interface NewDossierFormProps {
  readonly clientId: string | undefined;
  readonly onCreated: (dossier: DossierView) => void;
}

/** One form, one page, no mouse needed: who, what, where, who is in charge, and what happened first. */
export function NewDossierForm({ clientId, onCreated }: NewDossierFormProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { timeZone } = useClock();
  const create = useCreateDossier();
  const [draft, setDraft] = useState(() => emptyDossier(clientId, user.isLawyer ? user.id : ''));
  // The client comes first: what the other fields choose from is asked for as one gets to them.
  const [isReached, setIsReached] = useState(false);
  const types = useEventTypes(draft.procedure, isReached);
  const context = { types, timeZone };
  const body = newDossierBody(draft, context);
  const part = {
    draft,
    error: create.error,
    onChange: (change: Partial<NewDossierDraft>) => setDraft((last) => ({ ...last, ...change })),
  };
  const send = () => body && create.mutate(body, { onSuccess: onCreated });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter and Ctrl+Enter, from any field
    <form className={styles['panes']} onSubmit={submit} onKeyDown={formKeys(send)}>
      <div className={styles['form']}>
        <ClientPicker {...part} />
        <div className={styles['form']} onFocus={() => setIsReached(true)}>
          <ProcedurePicker {...part} />
          <NewDossierPeople {...part} isReached={isReached} />
        </div>
        {draft.procedure !== '' && (
          <fieldset className={styles['event']}>
            <legend>{t('newDossier.firstEvent')}</legend>
            <EventForm
              types={types}
              draft={draft.event}
              onChange={(event) => part.onChange({ event })}
              error={create.error}
              optional
            />
          </fieldset>
        )}
        {create.error && <ProblemNotice error={create.error} />}
        <div className={styles['actions']}>
          <Button type="submit" size="sm" disabled={!body} loading={create.isPending}>
            {t('newDossier.create')}
          </Button>
          <span className="q-dim">{t('newDossier.submitHint')}</span>
        </div>
      </div>
      <NewDossierPreview draft={draft} context={context} />
    </form>
  );
}
