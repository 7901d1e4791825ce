import { CountField, IdField, PageView, PartField, TextField } from '../fields/index.ts';

/** People of the firm who work together: lists are read by team. */
export class TeamView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 80 })
  readonly name!: string;

  @IdField({ list: true })
  readonly memberIds!: readonly string[];

  @CountField({ min: 1 })
  readonly version!: number;
}

export class TeamPage {
  @PartField(() => TeamView, { list: true })
  readonly data!: readonly TeamView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class NewTeam {
  @TextField({ min: 1, max: 80 })
  readonly name!: string;

  @IdField({ list: true })
  readonly memberIds!: readonly string[];
}

export class ChangeTeam {
  @TextField({ optional: true, min: 1, max: 80 })
  readonly name?: string;

  @IdField({ optional: true, list: true, description: 'its members are these and nobody else' })
  readonly memberIds?: readonly string[];
}
