import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './income-lines.module.css';
import { useTypedAmount } from './amount-field.tsx';
import { plainEuros } from './figures.ts';
import { pastedAmounts } from './typed-amount.ts';

type Pasted = NonNullable<ReturnType<typeof pastedAmounts>>;

interface AmountCellProps {
  readonly label: string;
  /** Where it is in the table, to be found by its neighbours and by what asks for it. */
  readonly place: { readonly row: number; readonly column: string; readonly month: string };
  readonly value: number | null;
  readonly error: string | undefined;
  readonly onChange: (amount: number | null) => void;
  readonly onPaste: (rows: Pasted) => void;
  readonly onRepeat: () => void;
}

/** The box of the same column, so many rows further. */
function neighbour(box: HTMLInputElement, by: number): HTMLInputElement | null {
  const { row, column } = box.dataset;
  const at = `[data-row="${Number(row) + by}"][data-column="${column}"]`;
  return box.closest('table')?.querySelector<HTMLInputElement>(at) ?? null;
}

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** One amount of one month: Enter goes down, and repeats the amount above where nothing is typed. */
export function AmountCell({
  label,
  place,
  value,
  error,
  onChange,
  onPaste,
  onRepeat,
}: AmountCellProps) {
  const { t } = useTranslation();
  const { text, unreadable, read, leave, forget } = useTypedAmount({ value, onChange }, plainEuros);
  const said = error ?? (unreadable ? t('family.incomes.unreadable') : undefined);
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter' && text.trim() === '') onRepeat();
    const next = neighbour(event.currentTarget, event.shiftKey ? -1 : by);
    next?.focus();
    next?.select();
  };
  const paste = (event: ClipboardEvent) => {
    const rows = pastedAmounts(event.clipboardData.getData('text'));
    if (rows === null) return;
    event.preventDefault();
    forget();
    onPaste(rows);
  };
  return (
    <>
      <input
        className={styles['amount']}
        aria-label={label}
        aria-invalid={said !== undefined}
        title={said}
        inputMode="decimal"
        enterKeyHint="next"
        autoComplete="off"
        data-row={place.row}
        data-column={place.column}
        data-month={place.month}
        value={text}
        onChange={(event) => read(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={move}
        onPaste={paste}
      />
      {said !== undefined && (
        <span className={styles['wrong']} role="alert">
          {said}
        </span>
      )}
    </>
  );
}
