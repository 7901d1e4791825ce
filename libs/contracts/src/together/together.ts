import { OmitType } from '@nestjs/swagger';
import { DeadlinesQuery } from '../deadlines/deadline.requests.ts';
import { DeadlineRow } from '../deadlines/agenda.views.ts';
import { DossiersQuery } from '../dossiers/dossier.requests.ts';
import {
  CountField,
  FlagField,
  IdField,
  PageView,
  PartField,
  QueryCountField,
  TextField,
} from '../fields/index.ts';
import { NewTaskBody } from '../tasks/tasks.ts';

/** Rows that one request may change: as many as somebody can answer for. */
export const MOST_TOGETHER = 500;

/** A row of which nothing was done, and why; the others were. */
export class RefusedRowView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly code!: string;

  @TextField({ max: 500 })
  readonly detail!: string;
}

export class DeadlineAssignmentBody {
  @IdField()
  readonly id!: string;

  @CountField({ optional: true, description: 'as it was read; left out, whichever stands' })
  readonly version?: number;

  @IdField({ nullable: true })
  readonly assigneeId!: string | null;
}

export class AssignDeadlinesBody {
  @PartField(() => DeadlineAssignmentBody, { list: true, most: MOST_TOGETHER })
  readonly deadlines!: readonly DeadlineAssignmentBody[];
}

export class AssignedDeadlinesView {
  @IdField({ list: true })
  readonly done!: readonly string[];

  @PartField(() => RefusedRowView, { list: true })
  readonly refused!: readonly RefusedRowView[];

  @PartField(() => DeadlineAssignmentBody, {
    list: true,
    description: 'sent as `deadlines`, gives each back to whom it was',
  })
  readonly undo!: readonly DeadlineAssignmentBody[];
}

/** What is left out stays. */
export class DossierAssignmentBody {
  @IdField()
  readonly id!: string;

  @CountField({ optional: true, description: 'as it was read; left out, whichever stands' })
  readonly version?: number;

  @IdField({ optional: true, nullable: true })
  readonly responsibleId?: string | null;

  @IdField({ optional: true, nullable: true })
  readonly paralegalId?: string | null;
}

export class AssignDossiersBody {
  @PartField(() => DossierAssignmentBody, { list: true, most: MOST_TOGETHER })
  readonly dossiers!: readonly DossierAssignmentBody[];
}

export class AssignedDossiersView {
  @IdField({ list: true })
  readonly done!: readonly string[];

  @PartField(() => RefusedRowView, { list: true })
  readonly refused!: readonly RefusedRowView[];

  @PartField(() => DossierAssignmentBody, {
    list: true,
    description: 'sent as `dossiers`, gives each back to whom it was',
  })
  readonly undo!: readonly DossierAssignmentBody[];
}

export class AddTasksBody {
  @IdField({ list: true, most: MOST_TOGETHER })
  readonly dossierIds!: readonly string[];

  @PartField(() => NewTaskBody)
  readonly task!: NewTaskBody;
}

export class AddedTasksView {
  @IdField({ list: true })
  readonly done!: readonly string[];

  @PartField(() => RefusedRowView, { list: true })
  readonly refused!: readonly RefusedRowView[];

  /** The tasks. Sent as `ids` of the drops, takes back those that nobody has touched. */
  @IdField({ list: true })
  readonly undo!: readonly string[];
}

export class DropTasksBody {
  @IdField({ list: true, most: MOST_TOGETHER })
  readonly ids!: readonly string[];
}

export class AcknowledgeAlertsBody {
  @IdField({ list: true, most: MOST_TOGETHER })
  readonly ids!: readonly string[];

  @TextField({
    optional: true,
    nullable: true,
    max: 2000,
    description: 'what has been or will be done',
  })
  readonly plan?: string | null;

  @FlagField({ optional: true, description: 'true: the acknowledgements are taken back' })
  readonly withdrawn?: boolean;
}

export class DoneTogetherView {
  @IdField({ list: true })
  readonly done!: readonly string[];

  @PartField(() => RefusedRowView, { list: true })
  readonly refused!: readonly RefusedRowView[];
}

/** Those the firm does not have are left out. */
export class ChosenRowsBody {
  @IdField({ list: true, most: MOST_TOGETHER })
  readonly ids!: readonly string[];
}

export class DeadlineRowPage {
  @PartField(() => DeadlineRow, { list: true })
  readonly data!: readonly DeadlineRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

const NOT_OF_AN_OUTLINE = ['limit', 'cursor', 'updated_since', 'ids', 'include'] as const;

export class DeadlinesOutlineQuery extends OmitType(DeadlinesQuery, NOT_OF_AN_OUTLINE) {
  @QueryCountField({ min: 50, max: 200, description: 'rows per page' })
  readonly limit?: number;
}

export class DossiersOutlineQuery extends OmitType(DossiersQuery, NOT_OF_AN_OUTLINE) {
  @QueryCountField({ min: 50, max: 200, description: 'rows per page' })
  readonly limit?: number;
}

/** How long a list is, and where each of its pages starts: whoever scrolls goes straight to any of them. */
export class ListOutlineView {
  @CountField()
  readonly total!: number;

  @TextField({
    list: true,
    max: 500,
    description: 'of every page but the first, which starts nowhere in particular',
  })
  readonly cursors!: readonly string[];
}
