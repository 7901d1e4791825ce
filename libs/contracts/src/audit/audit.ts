import {
  ChoiceField,
  DayField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';

export class AuditQuery extends ListQuery {
  @IdField({ optional: true, description: 'what concerns one dossier' })
  readonly dossier?: string;

  @IdField({ optional: true, description: 'what concerns one record, by its id' })
  readonly subject?: string;

  @IdField({ optional: true, description: 'what one person or one API client did, by its id' })
  readonly actor?: string;

  @TextField({ optional: true, max: 40, description: 'kind of what was changed, as `deadline`' })
  readonly kind?: string;

  @DayField({ optional: true, description: 'first day, in the firm’s time zone' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day' })
  readonly to?: string;
}

export class AuditEntryView {
  @IdField()
  readonly id!: string;

  @MomentField()
  readonly at!: string;

  @ChoiceField('ActorKind', ['user', 'system', 'worker'])
  readonly actorKind!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly actor!: PersonReference | null;

  @TextField({ description: 'event.recorded, deadline.moved, …' })
  readonly action!: string;

  @TextField()
  readonly subjectKind!: string;

  @IdField({ nullable: true })
  readonly subjectId!: string | null;

  @TextField({ nullable: true, description: 'of the person or the user that was changed' })
  readonly subjectName!: string | null;

  @IdField({ nullable: true })
  readonly dossierId!: string | null;

  @TextField({ nullable: true })
  readonly dossierReference!: string | null;

  @RecordField({ nullable: true })
  readonly before!: Record<string, unknown> | null;

  @RecordField({ nullable: true })
  readonly after!: Record<string, unknown> | null;

  @TextField({ nullable: true, max: 2000 })
  readonly reason!: string | null;

  @TextField({ nullable: true })
  readonly requestId!: string | null;
}

export class AuditPage {
  @PartField(() => AuditEntryView, { list: true })
  readonly data!: readonly AuditEntryView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
