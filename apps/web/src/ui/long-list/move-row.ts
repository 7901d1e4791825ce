/** How the keys of the whole dashboard (J and K) ask a list for its next row. */
export const MOVE_ROW = 'quantieme:move-row';

export interface MoveRow {
  readonly by: 1 | -1;
  /** All rows on the way are chosen. */
  readonly reach: boolean;
}
