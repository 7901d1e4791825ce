import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const cardsOf = (column: Element) => [...column.querySelectorAll<HTMLElement>('[data-row-main]')];

/** Arrows move from card to card: down a column, or across to the next one that has cards. */
export function onBoardKey(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const current = (event.target as HTMLElement).closest('[data-row]');
  if (!step || !current) return;
  const [across, down] = step;
  const columns = [...event.currentTarget.querySelectorAll('section')].map(cardsOf);
  const main = current.querySelector<HTMLElement>('[data-row-main]');
  const x = columns.findIndex((cards) => main !== null && cards.includes(main));
  const y = main === null ? -1 : (columns[x]?.indexOf(main) ?? -1);
  if (x === -1) return;
  const rest = across > 0 ? columns.slice(x + 1) : columns.slice(0, x).toReversed();
  const cards = across === 0 ? columns[x] : rest.find(({ length }) => length > 0);
  const next = cards?.[Math.min(y + down, cards.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.closest('[data-row]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
