import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirmView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { firmQuery, useChangeFirm } from './account.queries.ts';
import { LetterheadForm } from './letterhead-settings.tsx';
import styles from './settings.module.css';

/** Zones of the places where a French firm can sit. */
const TIME_ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
];

const PROOFS_OF_FATAL: readonly FirmView['proofOfFatal'][] = ['asked', 'required'];

function FirmForm({ firm }: { readonly firm: FirmView }) {
  const { t } = useTranslation();
  const can = useCan();
  const change = useChangeFirm();
  const notifyDone = useNotifyDone();
  const [draft, setDraft] = useState({
    name: firm.name,
    referencePrefix: firm.referencePrefix,
    timeZone: firm.timeZone,
    proofOfFatal: firm.proofOfFatal,
    fourEyes: firm.fourEyes,
  });
  const readOnly = !can('firm:write');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenDone(change.mutateAsync({ version: firm.version, ...draft }), () =>
      notifyDone({ message: t('settings.saved') }),
    );
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextInput
        label={t('settings.firmName')}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={fieldError(change.error, '/name')}
        readOnly={readOnly}
        required
      />
      <TextInput
        label={t('settings.prefix')}
        description={t('settings.prefixHint')}
        value={draft.referencePrefix}
        onChange={(event) => setDraft({ ...draft, referencePrefix: event.currentTarget.value })}
        error={fieldError(change.error, '/referencePrefix')}
        readOnly={readOnly}
      />
      <NativeSelect
        label={t('settings.timeZone')}
        description={t('settings.timeZoneHint')}
        value={draft.timeZone}
        onChange={(event) => setDraft({ ...draft, timeZone: event.currentTarget.value })}
        data={[...new Set([firm.timeZone, ...TIME_ZONES])]}
        disabled={readOnly}
      />
      <NativeSelect
        label={t('settings.proofOfFatal')}
        description={t('settings.proofOfFatalHint')}
        value={draft.proofOfFatal}
        onChange={(event) => {
          const proofOfFatal = event.currentTarget.value as FirmView['proofOfFatal'];
          setDraft({ ...draft, proofOfFatal });
        }}
        data={PROOFS_OF_FATAL.map((value) => ({
          value,
          label: t(`settings.proofsOfFatal.${value}`),
        }))}
        error={fieldError(change.error, '/proofOfFatal')}
        disabled={readOnly}
      />
      <Switch
        label={t('settings.fourEyes')}
        description={t('settings.fourEyesHint')}
        checked={draft.fourEyes}
        onChange={(event) => setDraft({ ...draft, fourEyes: event.currentTarget.checked })}
        error={fieldError(change.error, '/fourEyes')}
        disabled={readOnly}
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

export function FirmSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(firmQuery);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.tabs.cabinet')}</h2>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data && <FirmForm key={data.version} firm={data} />}
      {data && <LetterheadForm key={`letterhead-${data.version}`} firm={data} />}
    </section>
  );
}
