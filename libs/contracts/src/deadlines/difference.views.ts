import { PartField } from '../fields/index.ts';
import { ComputedDeadlineView } from './deadline.views.ts';

export class MovedDeadlineView {
  @PartField(() => ComputedDeadlineView)
  readonly before!: ComputedDeadlineView;

  @PartField(() => ComputedDeadlineView)
  readonly after!: ComputedDeadlineView;
}

/** What a change does to the deadlines of a dossier. */
export class DifferenceView {
  @PartField(() => ComputedDeadlineView, { list: true })
  readonly created!: readonly ComputedDeadlineView[];

  @PartField(() => MovedDeadlineView, { list: true })
  readonly moved!: readonly MovedDeadlineView[];

  @PartField(() => ComputedDeadlineView, { list: true })
  readonly ended!: readonly ComputedDeadlineView[];

  @PartField(() => MovedDeadlineView, {
    list: true,
    description:
      'later dates that wait for a lawyer: `before` stands and drives the alerts until then',
  })
  readonly pending!: readonly MovedDeadlineView[];
}
