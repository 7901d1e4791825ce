import { createContext, useContext, useSyncExternalStore } from 'react';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import styles from './long-list.module.css';
import type { RowSelection } from './row-selection.ts';
import { useWords } from '../../i18n/words.tsx';

interface Choosing {
  readonly selection: RowSelection<{ readonly id: string }>;
  /** A row was pressed; with `reach`, all from the last one to it. */
  readonly onPick: (index: number, reach: boolean) => void;
  /** All that is loaded, or nothing where all of it is chosen. */
  readonly onPickAll: () => void;
}

/** Null: nothing can be chosen there. */
export const ChoosingRows = createContext<Choosing | null>(null);

const nothing = () => () => undefined;

/** Whether a row is chosen; undefined where none can be. */
export function useIsPicked(id: string): boolean | undefined {
  const selection = useContext(ChoosingRows)?.selection;
  return useSyncExternalStore(selection?.subscribe ?? nothing, () => selection?.has(id));
}

export function usePickedCount(): number {
  const selection = useContext(ChoosingRows)?.selection;
  return useSyncExternalStore(selection?.subscribe ?? nothing, () => selection?.rows().size ?? 0);
}

interface RowPickProps {
  readonly id: string;
  readonly index: number;
  /** What the row is called. */
  readonly name: string;
  /** Of what it is a part; a row that is no row of a table has no cells. */
  readonly part?: 'cell';
}

/** The box of a row, in its margin: there under the pointer, with the keyboard, and while rows are being chosen. */
export function RowPick({ id, index, name, part }: RowPickProps) {
  const { t } = useWords();
  const choosing = useContext(ChoosingRows);
  const isPicked = useIsPicked(id);
  if (!choosing) return null;
  return (
    <span role={part} className={styles['cell']} data-print="no">
      <button
        type="button"
        role="checkbox"
        tabIndex={-1}
        aria-checked={isPicked === true}
        aria-keyshortcuts="X"
        aria-label={t('rows.choose', { name })}
        title={t('rows.chooseHint')}
        className={styles['pick']}
        onClick={(event) => choosing.onPick(index, event.shiftKey)}
      >
        <span className={styles['box']}>
          {isPicked && <IconCheck size={12} stroke={3} aria-hidden="true" />}
        </span>
      </button>
    </span>
  );
}

/** The box above all of them. */
export function HeaderPick() {
  const { t } = useWords();
  const choosing = useContext(ChoosingRows);
  const count = usePickedCount();
  if (!choosing) return null;
  return (
    <span role="columnheader" className={styles['cell']} data-print="no">
      <button
        type="button"
        role="checkbox"
        aria-checked={count > 0 ? 'mixed' : false}
        aria-label={t('rows.chooseLoaded')}
        title={t('rows.chooseLoadedHint')}
        className={styles['pick']}
        onClick={choosing.onPickAll}
      >
        <span className={styles['box']}>
          {count > 0 && <IconMinus size={12} stroke={3} aria-hidden="true" />}
        </span>
      </button>
    </span>
  );
}
