import { ActionIcon, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StepDraft } from './step-drafts.ts';
import styles from './task-lists.module.css';

const OWNERS = ['lawyer', 'paralegal', 'assistant'] as const;

interface StepProps {
  readonly draft: StepDraft;
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly onChange: (draft: StepDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Tools({ draft, place, onMove, onRemove }: Omit<StepProps, 'onChange'>) {
  const { t } = useTranslation();
  const { label } = draft;
  return (
    <span className={styles['tools']}>
      <ActionIcon
        aria-label={t('taskLists.up', { label })}
        disabled={place.isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={15} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('taskLists.down', { label })}
        disabled={place.isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={15} stroke={1.6} />
      </ActionIcon>
      <ActionIcon aria-label={t('taskLists.remove', { label })} onClick={onRemove}>
        <IconTrash size={15} stroke={1.6} />
      </ActionIcon>
    </span>
  );
}

const FOUR_WEEKS = 28;
const LONGEST = 366;

/** Whether the step comes back until its answer, and how often. */
function ComesBack({ draft, onChange }: Pick<StepProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation();
  const { everyDays } = draft;
  return (
    <>
      <Checkbox
        label={t('taskLists.comesBack')}
        checked={everyDays !== null}
        onChange={() => onChange({ ...draft, everyDays: everyDays === null ? FOUR_WEEKS : null })}
      />
      {everyDays !== null && (
        <NumberInput
          aria-label={t('taskLists.everyDays')}
          suffix={t('taskLists.daysSuffix')}
          value={everyDays}
          min={1}
          max={LONGEST}
          allowDecimal={false}
          onChange={(days) => onChange({ ...draft, everyDays: Number(days) || 1 })}
        />
      )}
    </>
  );
}

/** One step of a list being edited: its words, its owner, its days; arrows move it. */
export function TaskListStep(props: StepProps) {
  const { t } = useTranslation();
  const { draft, onChange } = props;
  const from = draft.countsFrom ?? t('taskLists.opening');
  return (
    <li className={styles['step']}>
      <TextInput
        label={t('taskLists.step')}
        value={draft.label}
        onChange={(event) => onChange({ ...draft, label: event.currentTarget.value })}
        required
      />
      <NativeSelect
        label={t('taskLists.owner')}
        value={draft.owner}
        data={OWNERS.map((value) => ({ value, label: t(`tasks.owners.${value}`) }))}
        onChange={(event) =>
          onChange({ ...draft, owner: event.currentTarget.value as StepDraft['owner'] })
        }
      />
      <NumberInput
        label={t(draft.days < 0 ? 'taskLists.daysBefore' : 'taskLists.daysAfter')}
        value={draft.days}
        allowDecimal={false}
        onChange={(days) => onChange({ ...draft, days: Number(days) || 0 })}
      />
      <Tools {...props} />
      <span className={styles['anchor']}>
        <Checkbox
          label={t('taskLists.working')}
          checked={draft.working}
          onChange={() => onChange({ ...draft, working: !draft.working })}
        />
        <span className="q-dim">{t('taskLists.countsFrom', { what: from })}</span>
        <ComesBack draft={draft} onChange={onChange} />
      </span>
    </li>
  );
}
