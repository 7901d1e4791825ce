import { Anchor, Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../session/session-context.ts';
import { shiftDays } from '../ui/civil.ts';
import { DateField } from '../ui/date-field.tsx';
import styles from './invoices.module.css';

const FILES = [
  ['eReporting', '/v1/e-reporting/csv'],
  ['ledes', '/v1/ledes'],
  ['carpa', '/v1/fund-movements/csv'],
] as const;

function Files() {
  const { t } = useTranslation();
  const { today = '2026-01-01' } = useClock();
  const endOfMonth = shiftDays(`${today.slice(0, 8)}01`, -1);
  const [from, setFrom] = useState<string | null>(`${endOfMonth.slice(0, 8)}01`);
  const [to, setTo] = useState<string | null>(endOfMonth);
  const isPeriod = from !== null && to !== null && from <= to;
  return (
    <div className={styles['form']}>
      <div className={styles['fields']}>
        <DateField label={t('accounting.from')} value={from} onChange={setFrom} />
        <DateField label={t('accounting.to')} value={to} onChange={setTo} />
      </div>
      {!isPeriod && <p role="alert">{t('accounting.noPeriod')}</p>}
      {isPeriod && (
        <ul className={styles['files']}>
          {FILES.map(([name, address]) => (
            <li key={name}>
              <Anchor href={`${address}?${new URLSearchParams({ from, to }).toString()}`} download>
                {t(`accounting.files.${name}`)}
              </Anchor>
              <span className="q-dim">{t(`accounting.about.${name}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What a client, the administration and the CARPA are given for a period. */
export function AccountingExports() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t('accounting.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('accounting.open')}
        size={520}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Files />
      </Modal>
    </>
  );
}
