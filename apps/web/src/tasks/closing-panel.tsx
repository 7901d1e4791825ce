import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingItemView, DossierTasksView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { useCloseDossier, type ClosingAsked } from './tasks.queries.ts';
import styles from './tasks.module.css';

type Confirmed = ClosingAsked['confirmed'][number];
const SHOWN = 8;

function Item({ item }: { readonly item: ClosingItemView }) {
  const { t } = useTranslation();
  const isOpen = item.state === 'open';
  return (
    <li className={styles['item']}>
      <span>
        <strong>{isOpen ? t('closing.left', { count: item.count }) : t('closing.settled')}</strong>{' '}
        {t(`closing.items.${item.id}`)}
      </span>
      {isOpen && <span className="q-dim">{t(`closing.settle.${item.id}`)}</span>}
      {item.left.slice(0, SHOWN).map(({ label, on }, index) => (
        <span key={index} className={styles['remark']}>
          {label} {on && <CivilDate on={on} />}
        </span>
      ))}
      {item.left.length > SHOWN && (
        <span className={styles['remark']}>
          {t('closing.more', { count: item.left.length - SHOWN })}
        </span>
      )}
    </li>
  );
}

interface ConfirmProps {
  readonly items: readonly ClosingItemView[];
  readonly confirmed: readonly Confirmed[];
  readonly onChange: (confirmed: Confirmed[]) => void;
}

/** What the product cannot know: the firm looks, and ticks. */
function ToConfirm({ items, confirmed, onChange }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['confirm']}>
      <legend>{t('closing.toConfirm')}</legend>
      {items.map(({ id, left }) => {
        const item = id as Confirmed;
        const isTicked = confirmed.includes(item);
        return (
          <Checkbox
            key={id}
            label={t(`closing.items.${id}`)}
            description={[t(`closing.settle.${id}`), ...left.map(({ label }) => label)].join(' · ')}
            checked={isTicked}
            onChange={() =>
              onChange(isTicked ? confirmed.filter((one) => one !== item) : [...confirmed, item])
            }
          />
        );
      })}
    </fieldset>
  );
}

function ClosingForm({ view }: { readonly view: DossierTasksView }) {
  const { t } = useTranslation();
  const [confirmed, setConfirmed] = useState<Confirmed[]>([]);
  const [reason, setReason] = useState('');
  const close = useCloseDossier(view.dossier.id);
  const notifyDone = useNotifyDone();
  const { items, needsReason, version } = view.closing;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = needsReason && reason.trim() !== '' ? { reason } : {};
    // The form is gone with the answer: a promise still tells, a callback of `mutate` would not.
    void close
      .mutateAsync({ version, confirmed, ...why })
      .then(() => notifyDone({ message: t('closing.done', { reference: view.dossier.reference }) }))
      .catch(() => undefined);
  };
  return (
    <form className={styles['closing']} onSubmit={submit}>
      <ul className={styles['items']}>
        {items
          .filter(({ state }) => state !== 'to-confirm')
          .map((item) => (
            <Item key={item.id} item={item} />
          ))}
      </ul>
      <ToConfirm
        items={items.filter(({ state }) => state === 'to-confirm')}
        confirmed={confirmed}
        onChange={setConfirmed}
      />
      {needsReason && (
        <Textarea
          label={t('closing.reason')}
          description={t('closing.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
        />
      )}
      {close.error && <ProblemNotice error={close.error} />}
      <Button type="submit" variant="default" loading={close.isPending}>
        {t('closing.close')}
      </Button>
    </form>
  );
}

/** What is looked at before a dossier is closed, and the closing itself. */
export function ClosingPanel({ view }: { readonly view: DossierTasksView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [opened, setOpened] = useState(false);
  const { closed, closedOn } = view.closing;
  if (closed) {
    return (
      <section className={styles['panel']} aria-label={t('closing.title')}>
        {t('closing.closedOn')} {closedOn && <CivilDate on={closedOn} as="plain" />}
      </section>
    );
  }
  if (!can('dossier:write')) return null;
  return (
    <section className={styles['panel']} aria-label={t('closing.title')}>
      <div className={styles['offer']}>
        <h2 className={styles['heading']}>{t('closing.title')}</h2>
        <Button variant="default" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t(opened ? 'closing.hide' : 'closing.look')}
        </Button>
      </div>
      {opened && <ClosingForm view={view} />}
    </section>
  );
}
