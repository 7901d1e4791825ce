import type { NoticePageView, NoticeProposalView } from '@quantieme/api-client';
import { laid } from './notice-spans.ts';

/** Words that a field was read from, where they stand on a page, in ten thousandths of its width and height. */
export interface NoticeBox {
  readonly field: string;
  readonly certainty: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words nearer than this on one line are boxed together: about two letters. */
const GAP = 250;

const isBeside = (one: NoticeBox, next: NoticeBox) =>
  one.field === next.field &&
  next.left - one.right < GAP &&
  next.left >= one.left &&
  Math.min(one.bottom, next.bottom) > Math.max(one.top, next.top);

const together = (one: NoticeBox, next: NoticeBox): NoticeBox => ({
  ...one,
  top: Math.min(one.top, next.top),
  right: Math.max(one.right, next.right),
  bottom: Math.max(one.bottom, next.bottom),
});

/** Where on a page the words stand that were taken from it; of a longer run of print, only its part. */
export function boxesOf(
  { runs }: Pick<NoticePageView, 'runs'>,
  proposals: readonly NoticeProposalView[],
): readonly NoticeBox[] {
  const boxes: NoticeBox[] = [];
  for (const { field, certainty, start, end } of laid(proposals)) {
    for (const run of runs) {
      const from = Math.max(start, run.start);
      const to = Math.min(end, run.end);
      if (from >= to) continue;
      const letter = run.width / (run.end - run.start);
      const box: NoticeBox = {
        field,
        certainty,
        left: run.left + (from - run.start) * letter,
        top: run.top,
        right: run.left + (to - run.start) * letter,
        bottom: run.top + run.height,
      };
      const last = boxes.at(-1);
      if (last && isBeside(last, box)) boxes[boxes.length - 1] = together(last, box);
      else boxes.push(box);
    }
  }
  return boxes;
}
