import { Button, Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewInvoiceBody } from '@quantieme/api-client';
import { useAsked } from '../app/asked.ts';
import { useEuros } from '../documents/euros.ts';
import { isolated } from '../i18n/isolated.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useCreateInvoice, workToInvoiceQuery } from './invoices.queries.ts';
import styles from './invoices.module.css';

function Choices() {
  const { t } = useTranslation();
  const euros = useEuros();
  const navigate = useNavigate();
  const create = useCreateInvoice();
  const work = useQuery(workToInvoiceQuery);
  const start = (body: NewInvoiceBody) =>
    whenDone(
      create.mutateAsync(body),
      ({ id }) => void navigate({ to: '/factures/$id', params: { id } }),
    );
  return (
    <div className={styles['form']}>
      <Button variant="default" loading={create.isPending} onClick={() => start({})}>
        {t('invoices.empty')}
      </Button>
      <h2 className={styles['heading']}>{t('invoices.fromWork')}</h2>
      {work.error && <ProblemNotice error={work.error} onRetry={() => void work.refetch()} />}
      {create.error && <ProblemNotice error={create.error} />}
      {work.data?.data.length === 0 && <p className="q-dim">{t('invoices.noWork')}</p>}
      {work.data?.data.map(({ dossier, net }) => (
        <Button
          key={dossier.id}
          variant="default"
          justify="space-between"
          rightSection={euros(net.amount)}
          onClick={() => start({ dossierId: dossier.id, unbilled: true })}
        >
          {`${dossier.reference} · ${isolated(dossier.title)}`}
        </Button>
      ))}
    </div>
  );
}

export function NewInvoice() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useAsked('facture', () => setOpened(true));
  return (
    <>
      <Button aria-keyshortcuts="N" onClick={() => setOpened(true)}>
        {t('invoices.new')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size={460}
        title={t('invoices.new')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Choices />
      </Drawer>
    </>
  );
}
