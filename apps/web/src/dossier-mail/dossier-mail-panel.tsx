import { Button, CopyButton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sure } from '../law-changes/sure.tsx';
import { useCan } from '../session/session-context.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyProblem } from '../ui/undo.tsx';
import styles from './dossier-mail.module.css';
import { dossierMailQuery, useAddressActs } from './dossier-mail.queries.ts';
import { MailLine } from './mail-line.tsx';

function Standing({
  dossierId,
  address,
}: {
  readonly dossierId: string;
  readonly address: string;
}) {
  const { t } = useTranslation();
  const can = useCan();
  const { give, close } = useAddressActs(dossierId);
  const onError = useNotifyProblem();
  const [asked, setAsked] = useState<'renew' | 'close' | null>(null);
  const settled = { onError, onSettled: () => setAsked(null) };
  if (asked !== null)
    return (
      <Sure
        question={t(`dossierMail.sure.${asked}`)}
        yes={t(`dossierMail.${asked}`)}
        busy={give.isPending || close.isPending}
        onYes={() => (asked === 'renew' ? give : close).mutate(undefined, settled)}
        onNo={() => setAsked(null)}
      />
    );
  return (
    <div className={styles['address']}>
      <TextInput
        label={t('dossierMail.address')}
        description={t('dossierMail.hint')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? 'dossierMail.copied' : 'dossierMail.copy')}
          </Button>
        )}
      </CopyButton>
      {can('dossier:write') && (
        <>
          <Button variant="subtle" onClick={() => setAsked('renew')}>
            {t('dossierMail.renew')}
          </Button>
          <Button variant="subtle" onClick={() => setAsked('close')}>
            {t('dossierMail.close')}
          </Button>
        </>
      )}
    </div>
  );
}

function Give({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const { give } = useAddressActs(dossierId);
  const onError = useNotifyProblem();
  return (
    <div className={styles['acts']}>
      <Button
        variant="default"
        loading={give.isPending}
        onClick={() => give.mutate(undefined, { onError })}
      >
        {t('dossierMail.give')}
      </Button>
    </div>
  );
}

/** Where clients and courts write into a dossier, and what they wrote; nothing where no mail is taken. */
export function DossierMailPanel({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const { data, error } = useQuery({
    ...dossierMailQuery(dossierId),
    // Brought by the page it is on.
    refetchOnMount: false,
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data || (!data.isOffered && data.mails.length === 0)) return null;
  const { isOffered, address, mails } = data;
  return (
    <Section title={t('dossierMail.title')} count={mails.length}>
      {isOffered && (
        <div className={styles['panel']}>
          {address !== null && <Standing dossierId={dossierId} address={address} />}
          {address === null && can('dossier:write') && <Give dossierId={dossierId} />}
        </div>
      )}
      <ul className={styles['lines']}>
        {mails.map((mail) => (
          <MailLine key={mail.id} mail={mail} />
        ))}
      </ul>
    </Section>
  );
}
