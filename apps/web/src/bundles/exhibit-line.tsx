import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import styles from './bundles.module.css';

export interface ExhibitActs {
  readonly onMove: (from: number, to: number) => void;
  readonly onRename: (index: number, title: string) => void;
  readonly onRemove: (index: number) => void;
}

interface ExhibitLineProps {
  readonly exhibit: ExhibitView;
  readonly index: number;
  readonly count: number;
  /** Null once it is filed, or for whoever may only read. */
  readonly acts: ExhibitActs | null;
}

interface MovesProps extends ExhibitLineProps {
  readonly acts: ExhibitActs;
  readonly onEdit: () => void;
}

function Moves({ exhibit: { title }, index, count, acts, onEdit }: MovesProps) {
  const { t } = useTranslation();
  return (
    <span className={styles['moves']}>
      <ActionIcon
        aria-label={t('bundles.up', { title })}
        disabled={index === 0}
        onClick={() => acts.onMove(index, index - 1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('bundles.down', { title })}
        disabled={index === count - 1}
        onClick={() => acts.onMove(index, index + 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('bundles.rename', { title })} onClick={onEdit}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('bundles.remove', { title })} onClick={() => acts.onRemove(index)}>
        <IconX size={16} />
      </ActionIcon>
    </span>
  );
}

interface RenamingProps {
  readonly title: string;
  readonly onDone: (title: string | null) => void;
}

function Renaming({ title, onDone }: RenamingProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(title);
  return (
    <TextInput
      aria-label={t('bundles.title')}
      value={typed}
      maxLength={200}
      data-autofocus
      ref={(input) => input?.focus()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onDone(typed.trim() === title ? null : typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onDone(null);
      }}
    />
  );
}

const DRAGGED = 'application/x-exhibit';

/** Dragging an exhibit, and what dropping it on another does. */
function useDragging({ index, acts }: ExhibitLineProps) {
  const [over, setOver] = useState(false);
  if (acts === null) return {};
  return {
    draggable: true,
    'data-over': over || undefined,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, String(index)),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const from = Number.parseInt(event.dataTransfer.getData(DRAGGED), 10);
      if (from >= 0) acts.onMove(from, index);
    },
  };
}

/** The number; an arrow key pressed on it moves the exhibit. */
function Place({ exhibit, index, acts }: ExhibitLineProps) {
  const { t } = useTranslation();
  const label = `PJ\u00a0${exhibit.number}`;
  if (acts === null) return <span className={styles['number']}>{label}</span>;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    acts.onMove(index, index + step);
  };
  return (
    <button
      type="button"
      className={styles['number']}
      aria-label={t('bundles.place', { number: exhibit.number, title: exhibit.title })}
      onKeyDown={onKeyDown}
    >
      {label}
    </button>
  );
}

/** One exhibit under the name that it will have; moved by dragging it, by its arrows, or by the arrow keys. */
export function ExhibitLine(props: ExhibitLineProps) {
  const { exhibit, index, acts } = props;
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const done = (title: string | null) => {
    setRenaming(false);
    if (title !== null) acts?.onRename(index, title);
  };
  return (
    <li className={styles['exhibit']} data-row {...useDragging(props)}>
      <Place {...props} />
      <span className={styles['what']}>
        {renaming ? (
          <Renaming title={exhibit.title} onDone={done} />
        ) : (
          <span className={styles['title']}>{exhibit.title}</span>
        )}
        <span className={styles['meta']}>
          <span className={styles['fileName']}>{exhibit.fileName}</span>
          {exhibit.datedOn !== null && <CivilDate on={exhibit.datedOn} as="plain" />}
          {exhibit.pages !== null && <span>{t('documents.pages', { count: exhibit.pages })}</span>}
        </span>
      </span>
      {acts && <Moves {...props} acts={acts} onEdit={() => setRenaming(true)} />}
    </li>
  );
}
