import { Button, Popover, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItemView } from '@quantieme/api-client';
import { useNotifyDone } from '../ui/undo.tsx';
import { useDeciding } from './checklists.queries.ts';
import styles from './checklists.module.css';

interface ItemDecisionProps {
  readonly dossierId: string;
  readonly item: ChecklistItemView;
}

/** « Sans objet » with its reason, or what takes the firm’s decision back. */
export function ItemDecision({ dossierId, item }: ItemDecisionProps) {
  const { t } = useTranslation();
  const deciding = useDeciding(dossierId);
  const takeBack = () => deciding.mutate({ key: item.key, decision: null });
  if (item.because === 'decision' || item.addedByHand) {
    return (
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={t('checklist.takeBackOf', item)}
        onClick={takeBack}
      >
        {t('checklist.takeBack')}
      </Button>
    );
  }
  if (item.because !== null) return null;
  return <NotNeeded dossierId={dossierId} item={item} />;
}

function NotNeeded({ dossierId, item }: ItemDecisionProps) {
  const { t } = useTranslation();
  const deciding = useDeciding(dossierId);
  const notify = useNotifyDone();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const decide = (event: FormEvent) => {
    event.preventDefault();
    deciding.mutate(
      { key: item.key, decision: 'not-needed', reason },
      {
        onSuccess: () => {
          setOpened(false);
          notify({
            message: t('checklist.saidNotNeeded', item),
            undo: () => deciding.mutate({ key: item.key, decision: null }),
          });
        },
      },
    );
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus withRoles={false} position="bottom-end">
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('checklist.notNeededOf', item)}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t('checklist.notNeeded')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={decide} className={styles['form']}>
          <TextInput
            label={t('checklist.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={500}
            required
            data-autofocus
          />
          <Button type="submit" size="compact-sm" loading={deciding.isPending}>
            {t('checklist.notNeeded')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
