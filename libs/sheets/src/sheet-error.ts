/** Why a sheet cannot be read at all. */
export type SheetFault =
  | 'damaged'
  | 'too-heavy'
  | 'empty'
  | 'not-text'
  | 'quote-open'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'merged-cells';

export class SheetError extends Error {
  readonly fault: SheetFault;
  /** Where, in the spreadsheet's own words: `C18`, `A1:D1`, `18`; empty: nowhere in particular. */
  readonly place: string;

  constructor(fault: SheetFault, place = '') {
    super(`A sheet is refused: ${fault}`);
    this.name = 'SheetError';
    this.fault = fault;
    this.place = place;
  }
}
