import { DayField, IdField, TextField } from '../fields/index.ts';

/** A limit of the dossier, with the deadline that says why. */
export class ServedLimitView {
  @IdField()
  readonly deadlineId!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @DayField()
  readonly prudentLastDay!: string;
}
