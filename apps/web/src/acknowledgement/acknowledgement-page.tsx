import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcknowledgementOffer } from '@quantieme/api-client';
import { speakTo } from '../i18n/i18n.ts';
import { Door } from '../session/door.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './acknowledgement.module.css';
import { offerQuery, useAcknowledgeByLink } from './acknowledgement.queries.ts';
import { MailedAlert } from './mailed-alert.tsx';

/** One large button, in the focus: a thumb or the Enter key is enough. */
function SeenForm({
  acknowledge,
}: {
  readonly acknowledge: ReturnType<typeof useAcknowledgeByLink>;
}) {
  const { t } = useTranslation();
  const [plan, setPlan] = useState('');
  const seen = useRef<HTMLButtonElement>(null);
  useEffect(() => seen.current?.focus({ preventScroll: true }), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    acknowledge.mutate(plan.trim());
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextInput
        size="md"
        label={t('acknowledgement.plan')}
        placeholder={t('acknowledgement.planPlaceholder')}
        maxLength={2000}
        value={plan}
        onChange={(event) => setPlan(event.currentTarget.value)}
      />
      {acknowledge.error && <ProblemNotice error={acknowledge.error} />}
      <Button type="submit" className={styles['seen']} loading={acknowledge.isPending} ref={seen}>
        {t('acknowledgement.seen')}
      </Button>
      <p className="q-dim">{t('acknowledgement.ahead')}</p>
    </form>
  );
}

interface OfferProps {
  readonly token: string;
  readonly offer: AcknowledgementOffer;
}

function Offer({ token, offer }: OfferProps) {
  const { t } = useTranslation();
  const acknowledge = useAcknowledgeByLink(token);
  const isOpen = offer.alerts.some(({ state }) => state === 'open');
  return (
    <>
      <ul className={styles['alerts']}>
        {offer.alerts.map((alert) => (
          <MailedAlert key={alert.id} alert={alert} />
        ))}
      </ul>
      {isOpen ? (
        <SeenForm acknowledge={acknowledge} />
      ) : (
        <p role="status" className={styles['done']}>
          {t(acknowledge.isSuccess ? 'acknowledgement.done' : 'acknowledgement.nothingLeft')}
        </p>
      )}
    </>
  );
}

/** What does not open, and the other way to the same end. */
function Closed({ error }: { readonly error: Error | null }) {
  const { t } = useTranslation();
  return (
    <>
      {error ? (
        <ProblemNotice error={error} />
      ) : (
        <p role="alert">{t('acknowledgement.incomplete')}</p>
      )}
      <p>
        <Link to="/alertes">{t('acknowledgement.openAlerts')}</Link>
      </p>
    </>
  );
}

/** Where the link of a mail leads: nothing is acknowledged by being opened, since programs open links too. */
export function AcknowledgementPage() {
  const { t } = useTranslation();
  const token = useLocation({ select: (location) => location.hash });
  const { data: offer, error } = useQuery(offerQuery(token));
  const language = offer?.language;
  useEffect(() => {
    if (language !== undefined) void speakTo(language);
  }, [language]);
  const lead = offer && t('acknowledgement.lead', { count: offer.alerts.length });
  return (
    <Door title={t('acknowledgement.title')} {...(lead ? { lead: `${offer.firm}. ${lead}` } : {})}>
      {token === '' || error ? (
        <Closed error={error} />
      ) : offer ? (
        <Offer token={token} offer={offer} />
      ) : (
        <LoadingRows rows={4} />
      )}
    </Door>
  );
}
