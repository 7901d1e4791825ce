import { ActionIcon, Button, NativeSelect, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillingSettingsView, RateView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { isolated } from '../i18n/isolated.ts';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { NewRate } from './new-rate.tsx';
import {
  billingSettingsQuery,
  ratesQuery,
  useRemoveRate,
  useSaveBillingSettings,
} from './rates.queries.ts';
import styles from './work.module.css';

const ROUNDINGS = ['1', '5', '6', '15'] as const;
const POINTS = 100;

/** Whose work for whom: the most precise part first. */
function useScope(): (rate: RateView) => string {
  const { t } = useTranslation();
  return ({ dossier, client, user }) =>
    [dossier && `${dossier.reference} · ${isolated(dossier.title)}`, client?.name, user?.name]
      .filter(Boolean)
      .join(', ') || t('work.rates.firm');
}

function Rate({ rate, open }: { readonly rate: RateView; readonly open: boolean }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const scope = useScope();
  const notifyProblem = useNotifyProblem();
  const remove = useRemoveRate();
  const what = scope(rate);
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        <CivilDate on={rate.from} as="plain" />
      </span>
      <span className={styles['what']}>{what}</span>
      <span />
      <span className={styles['amount']}>{euros(rate.hourly.amount)}</span>
      {open && (
        <ActionIcon
          aria-label={t('work.removeOf', { what })}
          loading={remove.isPending}
          onClick={() => remove.mutate(rate.id, { onError: notifyProblem })}
        >
          <IconX size={16} />
        </ActionIcon>
      )}
    </li>
  );
}

interface HowProps {
  readonly settings: BillingSettingsView;
  readonly open: boolean;
}

/** How time is written down from now on. */
function HowTimeIsWritten({ settings, open }: HowProps) {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const [rounding, setRounding] = useState(String(settings.roundingMinutes));
  const [vat, setVat] = useState<number | string>(settings.vatBasisPoints / POINTS);
  const save = useSaveBillingSettings();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = {
      version: settings.version,
      roundingMinutes: Number(rounding),
      vatBasisPoints: Math.round(Number(vat) * POINTS),
    };
    whenDone(save.mutateAsync(said), () => notifyDone({ message: t('work.rates.saved') }));
  };
  return (
    <form className={`${styles['stop']} ${styles['block']}`} onSubmit={submit}>
      <NativeSelect
        label={t('work.rates.rounding')}
        value={rounding}
        disabled={!open}
        data={ROUNDINGS.map((value) => ({
          value,
          label: t('work.rates.roundedTo', { count: Number(value) }),
        }))}
        onChange={(event) => setRounding(event.currentTarget.value)}
      />
      <NumberInput
        label={t('work.rates.vat')}
        value={vat}
        onChange={setVat}
        disabled={!open}
        min={0}
        max={100}
        decimalScale={2}
        decimalSeparator=","
        suffix={'\u00a0%'}
        hideControls
        required
      />
      {open && (
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('common.save')}
        </Button>
      )}
      {save.error && <ProblemNotice error={save.error} />}
    </form>
  );
}

/** Hourly rates of the firm and of its people, rounding and VAT. */
export function RatesSettings() {
  const { t } = useTranslation();
  const can = useCan();
  const rates = useQuery(ratesQuery);
  const settings = useQuery(billingSettingsQuery);
  const open = can('billing:write');
  const problem = rates.error ?? settings.error;
  return (
    <>
      <Section title={t('work.rates.title')}>
        <p className={`${styles['block']} q-dim`}>{t('work.rates.hint')}</p>
        {open && <NewRate />}
        <ul className={styles['list']}>
          {rates.data?.data.map((rate) => (
            <Rate key={rate.id} rate={rate} open={open} />
          ))}
          {rates.data?.data.length === 0 && (
            <li className={styles['none']}>{t('work.rates.none')}</li>
          )}
        </ul>
      </Section>
      <Section title={t('work.rates.how')}>
        {settings.data && (
          <HowTimeIsWritten key={settings.data.version} settings={settings.data} open={open} />
        )}
      </Section>
      {problem && <ProblemNotice error={problem} />}
    </>
  );
}
