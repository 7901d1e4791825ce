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
  @DayField({ optional: true, description: 'first last day to act' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last of these days, included' })
  readonly to?: string;

  @TextField({
    optional: true,
    description: 'projected, open, due-soon, missed, met, extinguished, superseded',
  })
  readonly status?: string;

  @TextField({
    optional: true,
    max: 36,
    description:
      'a user’s id, `me`, `none`, or `unowned`: neither its assignee nor anybody of its dossier can sign in',
  })
  readonly assignee?: string;

  @TextField({
    optional: true,
    max: 36,
    description:
      'only what is theirs: given to them, or to nobody in a dossier that they follow. A user’s id, or `me`',
  })
  readonly concerns?: string;

  @TextField({ optional: true, max: 36, description: 'the same for the members of a team' })
  readonly team?: string;

  @TextField({ optional: true, max: 100, description: 'id of a rule (`GET /v1/rules`)' })
  readonly rule?: string;

  @TextField({ optional: true, description: 'fatal, important, information' })
  readonly severity?: string;

  @TextField({ optional: true, description: 'to-act, authority, window, milestone' })
  readonly nature?: string;

  @ChoiceField('Awaited', AWAITED, {
    optional: true,
    description: 'only those that one person says are done, and that another has to confirm',
  })
  readonly awaits?: string;

  @TextField({ optional: true, description: 'words of the dossier, the client or the act' })
  readonly q?: string;

  @ChoiceField('DeadlineSort', DEADLINE_SORTS, {
    optional: true,
    description: 'the soonest first when left out',
  })
  readonly sort?: string;

  @TextField({
    optional: true,
    description:
      '`derivation`: readings, steps, sources and what people did; a copy (`updated_since`) gets them unasked',
  })
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

  @PartField(() => DoneProofBody, {
    optional: true,
    nullable: true,
    description: 'of a fatal deadline a firm may require it',
  })
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
