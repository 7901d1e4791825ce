import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreateWebhookEndpoint } from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './webhooks.module.css';

/** What firms ask for; the API knows more, and single actions. */
const KINDS = [
  'dossier',
  'event',
  'deadline',
  'person',
  'document',
  'task',
  'eligibility',
  'opportunity',
  'legal-aid',
  'time-entry',
  'expense',
  'invoice',
  'payment',
  'rule-pack',
] as const;
const EVERYTHING = '*';

interface WebhookFormProps {
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onSend: (body: CreateWebhookEndpoint) => void;
}

type Types = CreateWebhookEndpoint['types'];

function TypeFields({
  types,
  onChange,
}: {
  readonly types: readonly string[];
  readonly onChange: (types: string[]) => void;
}) {
  const { t } = useTranslation();
  const all = types.includes(EVERYTHING);
  return (
    <Checkbox.Group label={t('webhooks.types')} value={[...types]} onChange={onChange}>
      <div className={styles['kinds']}>
        <Checkbox value={EVERYTHING} label={t('webhooks.everything')} />
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            value={`${kind}.*`}
            disabled={all}
            label={t(`webhooks.kinds.${kind}`)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** An address, and what it is told of. */
export function WebhookForm({ busy, error, onSend }: WebhookFormProps) {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [types, setTypes] = useState<readonly string[]>(['dossier.*', 'deadline.*']);
  const urlError = fieldError(error, '/url');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = types.includes(EVERYTHING) ? [EVERYTHING] : types;
    onSend({ url: url.trim(), description: description.trim(), types: wanted as Types });
  };
  return (
    <form className={settings['wide']} onSubmit={submit}>
      <TextInput
        type="url"
        label={t('webhook.url')}
        description={t('webhooks.urlHint')}
        placeholder="https://exemple.fr/quantieme"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
        error={urlError}
        required
      />
      <TextInput
        label={t('webhooks.description')}
        value={description}
        maxLength={200}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <TypeFields types={types} onChange={setTypes} />
      {error && !urlError && <ProblemNotice error={error} />}
      <Button type="submit" loading={busy} disabled={types.length === 0}>
        {t('webhooks.create')}
      </Button>
    </form>
  );
}
