import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundMovementView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useReverseFunds } from './funds.queries.ts';
import { NewMovement } from './new-movement.tsx';
import styles from './funds.module.css';

function Reversal({ movement: { id, on } }: { readonly movement: FundMovementView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reverse = useReverseFunds();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const label = t('funds.reverseOf', { date: plainDate(on, language) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenDone(reverse.mutateAsync({ id, reason }), () => setOpened(false));
  };
  return (
    <>
      <Button variant="subtle" size="compact-xs" aria-label={label} onClick={() => setOpened(true)}>
        {t('funds.reverse')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={label}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className={styles['form']} onSubmit={submit}>
          <p>{t('funds.reverseText')}</p>
          <TextInput
            label={t('funds.reason')}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {reverse.error && <ProblemNotice error={reverse.error} />}
          <Button type="submit" loading={reverse.isPending}>
            {t('funds.reverseNow')}
          </Button>
        </form>
      </Modal>
    </>
  );
}

function Movement({ movement }: { readonly movement: FundMovementView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const language = useLanguage();
  const mayWrite = useCan()('billing:write');
  const { on, kind, amount, held, counterparty, label, reference } = movement;
  const isUndone = movement.reversed || movement.reversesId !== null;
  const details = [counterparty, reference, movement.reversed ? t('funds.reversed') : ''];
  return (
    <li className={styles['row']}>
      <span className="q-figures">{plainDate(on, language)}</span>
      <span className={styles['what']}>
        {label}
        <span className="q-dim">{details.filter((text) => text !== '').join(' · ')}</span>
      </span>
      <span className={styles['amount']}>
        {euros(kind === 'deposit' ? amount.amount : -amount.amount)}
      </span>
      <span className={styles['amount']}>
        <span className="q-dim">{t('funds.heldAfter', { amount: euros(held.amount) })}</span>
      </span>
      <span>{mayWrite && !isUndone && <Reversal movement={movement} />}</span>
    </li>
  );
}

interface FundsPanelProps {
  readonly dossierId: string;
  readonly movements: readonly FundMovementView[];
}

/** Money of others kept for a dossier, never mixed with the firm's own. */
export function FundsPanel({ dossierId, movements }: FundsPanelProps) {
  const { t } = useTranslation();
  const euros = useEuros();
  const mayWrite = useCan()('billing:write');
  const [opened, setOpened] = useState(false);
  const held = movements.at(-1)?.held.amount ?? 0;
  return (
    <Section title={t('funds.title')} count={movements.length}>
      <div className={styles['head']}>
        <p>{movements.length === 0 ? t('funds.none') : t('funds.held', { amount: euros(held) })}</p>
        {mayWrite && (
          <Button variant="default" size="xs" onClick={() => setOpened(true)}>
            {t('funds.new')}
          </Button>
        )}
      </div>
      <ul className={styles['list']}>
        {movements.map((movement) => (
          <Movement key={movement.id} movement={movement} />
        ))}
      </ul>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('funds.new')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <NewMovement dossierId={dossierId} onDone={() => setOpened(false)} />
      </Modal>
    </Section>
  );
}
