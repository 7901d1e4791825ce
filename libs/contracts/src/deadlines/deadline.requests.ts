import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  MirroredQuery,
  PartField,
  TextField,
} from '../fields/index.ts';
import { AWAITED, DEADLINE_SORTS, DONE_PROOFS } from './deadline.words.ts';

/** Lists (`status`, `severity`, `nature`) are written with commas. */
export class DeadlinesQuery extends MirroredQuery {
  @DayField({ optional: true })
  readonly from?: string;

  @DayField({ optional: true })
  readonly to?: string;

  @TextField({
    optional: true,
    description: 'projected, open, due-soon, missed, met, extinguished, superseded',
  })
  readonly status?: string;

  /** A user’s id, `me`, `none`, or `unowned`: neither its assignee nor anybody of its dossier can sign in. */
  @TextField({ optional: true, max: 36 })
  readonly assignee?: string;

  /** Only what is theirs: given to them, or to nobody in a dossier that they follow. A user’s id, or `me`. */
  @TextField({ optional: true, max: 36 })
  readonly concerns?: string;

  /** The same for the members of a team. */
  @TextField({ optional: true, max: 36 })
  readonly team?: string;

  @TextField({ optional: true, max: 100 })
  readonly rule?: string;

  @TextField({ optional: true, description: 'fatal, important, information' })
  readonly severity?: string;

  @TextField({ optional: true, description: 'to-act, authority, window, milestone' })
  readonly nature?: string;

  /** Only those that one person says are done, and that another has to confirm. */
  @ChoiceField('Awaited', AWAITED, { optional: true })
  readonly awaits?: string;

  @TextField({ optional: true })
  readonly q?: string;

  @ChoiceField('DeadlineSort', DEADLINE_SORTS, { optional: true })
  readonly sort?: string;

  /** `derivation`: readings, steps, sources and what people did; a copy (`updated_since`) gets them unasked. */
  @TextField({ optional: true })
  readonly include?: string;
}

export class AssignDeadlineBody {
  @IdField({ nullable: true })
  readonly assigneeId!: string | null;
}

export class DoneProofBody {
  @ChoiceField('DoneProofKind', DONE_PROOFS)
  readonly kind!: string;

  @TextField({
    min: 1,
    description: 'the number of a Télérecours receipt, of a registered letter…',
  })
  readonly reference!: string;

  @DayField({ description: 'neither after today nor after doneOn' })
  readonly on!: string;
}

export class CompleteDeadlineBody {
  @DayField({ optional: true, description: 'today if left out' })
  readonly doneOn?: string;

  @TextField({ optional: true, nullable: true, max: 2000 })
  readonly note?: string | null;

  /** Of a fatal deadline a firm may require it. */
  @PartField(() => DoneProofBody, { optional: true, nullable: true })
  readonly proof?: DoneProofBody | null;
}

export class ConfirmDeadlineBody {
  @FlagField({ description: 'true: the later date applies; false: the earlier one stands' })
  readonly accept!: boolean;

  @TextField({ min: 3, max: 2000 })
  readonly reason!: string;
}

export class ChooseReadingBody {
  @TextField({ min: 1, description: 'the name of one of the deadline’s readings' })
  readonly name!: string;

  @TextField({ min: 3, max: 2000 })
  readonly reason!: string;
}
