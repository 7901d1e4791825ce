import { Button, Popover } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { SessionContext, useSession } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { Moment } from '../ui/moment.tsx';
import styles from './known-at.module.css';

interface AskKnownAtProps {
  /** The day asked for; undefined = back to what is known now. */
  readonly onAsk: (day: string | undefined) => void;
}

function DayForm({ onAsk }: AskKnownAtProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day) onAsk(day);
  };
  return (
    <form className={styles['ask']} onSubmit={submit}>
      <DateField label={t('knownAt.day')} value={day} onChange={setDay} leaning="past" />
      <Button type="submit" disabled={!day}>
        {t('knownAt.show')}
      </Button>
    </form>
  );
}

/** « Ce qu’on savait le… »: the page as it was recorded on a past day. */
export function AskKnownAt({ onAsk }: AskKnownAtProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const ask = (day: string | undefined) => {
    setOpened(false);
    onAsk(day);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-end" width={280}>
      <Popover.Target>
        <Button
          variant="subtle"
          leftSection={<IconHistory size={15} stroke={1.6} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('knownAt.ask')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('knownAt.ask')}>
        <DayForm onAsk={ask} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface KnownAtBannerProps extends AskKnownAtProps {
  readonly knownAt: NonNullable<DossierView['knownAt']>;
}

/** Nobody may take a past page for today's. */
export function KnownAtBanner({ knownAt, onAsk }: KnownAtBannerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['banner']} role="status">
      <div className={styles['said']}>
        <p>
          <strong>
            {t('knownAt.banner')} <Moment at={knownAt.at} />.
          </strong>{' '}
          {t('knownAt.readOnly')}
        </p>
        {knownAt.remarks.map((remark) => (
          <p key={remark} className={styles['remark']}>
            {remark}
          </p>
        ))}
      </div>
      <Button variant="default" onClick={() => onAsk(undefined)} data-print="no">
        {t('knownAt.back')}
      </Button>
    </div>
  );
}

const READS = /:(?:read|list)$/;

interface PastReaderProps {
  readonly at: string | undefined;
  readonly children: ReactNode;
}

/** Who looks at the past may only read, and it is then: every action asks for a permission, every date for today. */
export function PastReader({ at, children }: PastReaderProps) {
  const session = useSession();
  if (at === undefined) return children;
  const reader = {
    ...session,
    now: at,
    permissions: session.permissions.filter((permission) => READS.test(permission)),
    user: { ...session.user, isLawyer: false },
  };
  return <SessionContext.Provider value={reader}>{children}</SessionContext.Provider>;
}
