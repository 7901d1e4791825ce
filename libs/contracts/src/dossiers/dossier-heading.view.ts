import { IdField, TextField } from '../fields/index.ts';

/** What a page beside the dossier says of it, under which the rest stands. */
export class DossierHeading {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @TextField({ max: 2000, description: 'names of its clients; its label if it has none yet' })
  readonly title!: string;
}
