import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import settings from '../settings/settings.module.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useNotifyDone } from '../ui/undo.tsx';
import { ExportLine } from './export-line.tsx';
import styles from './firm-exports.module.css';
import { firmExportsQuery, isUnderWay, useRequestExport } from './firm-exports.queries.ts';

function NewExport({ busy }: { readonly busy: boolean }) {
  const { t } = useTranslation();
  const request = useRequestExport();
  const notifyDone = useNotifyDone();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== passphrase;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenDone(request.mutateAsync(passphrase), () => {
      setPassphrase('');
      setAgain('');
      notifyDone({ message: t('firmExports.asked') });
    });
  };
  const error = fieldError(request.error, '/passphrase');
  return (
    <form className={settings['form']} onSubmit={submit}>
      <PasswordInput
        label={t('firmExports.passphrase')}
        description={t('firmExports.passphraseHint')}
        autoComplete="new-password"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={error}
        required
      />
      <PasswordInput
        label={t('firmExports.again')}
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        error={differs ? t('firmExports.differs') : undefined}
        required
      />
      {request.error && !error && <ProblemNotice error={request.error} />}
      <Button
        type="submit"
        loading={request.isPending}
        disabled={busy || passphrase === '' || again !== passphrase}
      >
        {t('firmExports.ask')}
      </Button>
    </form>
  );
}

function Exports() {
  const { t } = useTranslation();
  const { data, error } = useQuery(firmExportsQuery);
  return (
    <>
      <NewExport busy={data?.some(isUnderWay) ?? true} />
      <h3 className={settings['heading']}>{t('firmExports.past')}</h3>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data?.length === 0 && (
        <EmptyState title={t('firmExports.none')}>{t('firmExports.noneText')}</EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className={styles['lines']} aria-live="polite">
          {data.map((one) => (
            <ExportLine key={one.id} one={one} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Everything the firm has, as one file: owners only. */
export function ExportSettings() {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('firmExports.title')}</h2>
      <p className={settings['lead']}>{t('firmExports.lead')}</p>
      <ul className={styles['points']}>
        <li>{t('firmExports.locked')}</li>
        <li>{t('firmExports.kept')}</li>
        <li>{t('firmExports.back')}</li>
      </ul>
      {can('data:export') ? <Exports /> : <p>{t('firmExports.ownersOnly')}</p>}
    </section>
  );
}
