import { useRef, type ReactNode } from 'react';
import { ChoosingFrame } from './choosing-frame.tsx';
import { SelectionBar, type SelectionBarProps } from './selection-bar.tsx';
import { ChoosingRows } from './selection-context.tsx';
import { useChoosing, useRowSelection } from './use-choosing.ts';
import { useLongPress } from './use-long-press.ts';

interface Identified {
  readonly id: string;
}

interface LoadedListProps<Row extends Identified> extends Pick<SelectionBarProps<Row>, 'nameOf'> {
  readonly rows: readonly Row[];
  /** As what it is read: under other filters nothing is chosen. */
  readonly asked: object;
  readonly canChoose: boolean;
  /** What is done with the chosen rows. */
  readonly acts: SelectionBarProps<Row>['children'];
  /** The rows as they are drawn, each with its place as `data-index`. */
  readonly children: ReactNode;
}

/** Rows one under the other, of which many can be chosen: those that are loaded. */
export function LoadedList<Row extends Identified>(props: LoadedListProps<Row>) {
  const { rows, asked, canChoose, nameOf, acts, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const selection = useRowSelection<Row>(asked);
  const choosing = useChoosing({
    rows: {
      count: rows.length,
      rowAt: (index) => rows[index],
      readRange: (first, last) => Promise.resolve(rows.slice(first, last + 1)),
    },
    selection: canChoose ? selection : undefined,
  });
  useLongPress(root, choosing);
  return (
    <ChoosingRows value={choosing}>
      <ChoosingFrame root={root}>{children}</ChoosingFrame>
      <SelectionBar selection={selection} nameOf={nameOf}>
        {acts}
      </SelectionBar>
    </ChoosingRows>
  );
}
