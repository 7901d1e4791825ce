import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ProblemError,
  type ApiClientView,
  type ApiScope,
  type CreateApiClientBody,
} from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './integrations.module.css';
import { ScopeFields } from './scope-fields.tsx';
import { PRESETS } from './scopes.ts';

const REQUESTS_PER_MINUTE = 600;

interface Draft {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly addresses: string;
  readonly requests: number;
  readonly expiresOn: string | null;
  readonly publicKeys: string;
}

const NEW: Draft = {
  name: '',
  scopes: PRESETS.billing,
  addresses: '',
  requests: REQUESTS_PER_MINUTE,
  expiresOn: null,
  publicKeys: '',
};

const draftOf = (client: ApiClientView): Draft => ({
  name: client.name,
  scopes: client.scopes,
  addresses: client.addresses.join('\n'),
  requests: client.requestsPerMinute,
  expiresOn: client.expiresOn,
  publicKeys: '',
});

const bodyOf = (draft: Draft): CreateApiClientBody => ({
  name: draft.name.trim(),
  scopes: [...draft.scopes],
  addresses: draft.addresses.split(/[\s,;]+/).filter((line) => line !== ''),
  requestsPerMinute: draft.requests,
  expiresOn: draft.expiresOn,
  ...(draft.publicKeys.trim() !== '' && { publicKeys: draft.publicKeys }),
});

const wrongFields = (error: unknown) =>
  error instanceof ProblemError ? (error.problem.errors ?? []) : [];

/** Of several wrong addresses the first is told. */
function addressError(error: unknown): string | undefined {
  return wrongFields(error).find(({ pointer }) => pointer.startsWith('/addresses'))?.detail;
}

interface ApiClientFormProps {
  /** Left out: another one. */
  readonly client?: ApiClientView;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (body: CreateApiClientBody) => void;
  readonly onCancel?: () => void;
}

type Set = (change: Partial<Draft>) => void;

function Limits({ draft, set, error, hasKeys }: LimitsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(hasKeys || draft.addresses !== '');
  const isWrong = wrongFields(error).some(({ pointer }) => !/^\/(?:name|scopes)/.test(pointer));
  return (
    <details
      className={styles['more']}
      open={open || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('apiClients.more')}</summary>
      <div className={settings['form']}>
        <Textarea
          label={t('apiClients.addresses')}
          description={t('apiClients.addressesHint')}
          autosize
          minRows={2}
          value={draft.addresses}
          onChange={(event) => set({ addresses: event.currentTarget.value })}
          error={addressError(error)}
        />
        <NumberInput
          label={t('apiClients.requests')}
          min={1}
          max={6000}
          allowDecimal={false}
          value={draft.requests}
          onChange={(value) => set({ requests: Number(value) })}
          error={fieldError(error, '/requestsPerMinute')}
        />
        <DateField
          label={t('apiClients.expiresOn')}
          value={draft.expiresOn}
          onChange={(expiresOn) => set({ expiresOn })}
          error={fieldError(error, '/expiresOn')}
          leaning="future"
        />
        <Textarea
          label={t('apiClients.publicKeys')}
          description={t(hasKeys ? 'apiClients.publicKeysKept' : 'apiClients.publicKeysHint')}
          autosize
          minRows={2}
          maxRows={8}
          value={draft.publicKeys}
          onChange={(event) => set({ publicKeys: event.currentTarget.value })}
          error={fieldError(error, '/publicKeys')}
        />
      </div>
    </details>
  );
}

interface LimitsProps {
  readonly draft: Draft;
  readonly set: Set;
  readonly error: unknown;
  readonly hasKeys: boolean;
}

/** A name, what it may do, and within which limits. */
export function ApiClientForm({ client, busy, error, onSend, onCancel }: ApiClientFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(client ? draftOf(client) : NEW);
  const set: Set = (change) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(bodyOf(draft));
  };
  return (
    <form className={settings['wide']} onSubmit={submit}>
      <TextInput
        className={settings['narrow'] ?? ''}
        label={t('apiClients.name')}
        placeholder={t('apiClients.nameExample')}
        maxLength={100}
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={fieldError(error, '/name')}
        required
      />
      <ScopeFields
        value={draft.scopes}
        onChange={(scopes) => set({ scopes })}
        error={fieldError(error, '/scopes')}
      />
      <Limits
        draft={draft}
        set={set}
        error={error}
        hasKeys={(client?.publicKeys.length ?? 0) > 0}
      />
      {Boolean(error) && wrongFields(error).length === 0 && <ProblemNotice error={error} />}
      <div className={settings['acts']}>
        <Button type="submit" loading={busy}>
          {t(client ? 'common.save' : 'apiClients.create')}
        </Button>
        {onCancel && (
          <Button variant="default" disabled={busy} onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
