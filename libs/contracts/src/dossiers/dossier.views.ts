import { RESIDENCES, TERRITORIES } from '@quantieme/calendar';
import {
  ChoiceField,
  CountField,
  FlagField,
  DayField,
  IdField,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { DeadlineView, UndeterminedView } from '../deadlines/deadline.views.ts';
import { FilingTallyView } from '../checklists/checklists.ts';
import { NextDeadlineView, PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DerivedEventView } from '../deadlines/derived-event.view.ts';
import { DifferenceView } from '../deadlines/difference.views.ts';
import { EventView, FirmEventView } from '../events/event.views.ts';
import { NoteView } from '../notes/notes.ts';
import { PersonRow } from '../persons/person.views.ts';
import { DossierActivityView } from './activity.view.ts';
import { AppointmentView } from './appointment.view.ts';
import { DossierAuthoritiesView } from './authorities.view.ts';
import { DOSSIER_PHASES, DOSSIER_STATUSES, LEGAL_AID, PARTICIPANT_ROLES } from './dossier.words.ts';
import { ProgressView } from './progress.view.ts';

export class ProcedureReference {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly label!: string;
}

export class ParticipantView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly displayName!: string;

  @TextField()
  readonly initials!: string;

  @CountField({ nullable: true })
  readonly birthYear!: number | null;

  @TextField({ list: true })
  readonly nationalities!: readonly string[];

  @ChoiceField('ParticipantRole', PARTICIPANT_ROLES)
  readonly role!: string;
}

export class OrganisationReference {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

export class DossierSummary {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @PartField(() => ProcedureReference)
  readonly procedure!: ProcedureReference;

  @TextField()
  readonly label!: string;

  @ChoiceField('DossierStatus', DOSSIER_STATUSES)
  readonly status!: string;

  @PartField(() => ParticipantView, { list: true })
  readonly clients!: readonly ParticipantView[];

  @PartField(() => PersonReference, { nullable: true })
  readonly responsible!: PersonReference | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly paralegal!: PersonReference | null;

  @TextField({ list: true })
  readonly tags!: readonly string[];

  @PartField(() => NextDeadlineView, { nullable: true })
  readonly nextDeadline!: NextDeadlineView | null;

  @DayField()
  readonly openedOn!: string;

  @DayField({ nullable: true })
  readonly closedOn!: string | null;
}

/** The page shows what was recorded at a past moment. */
export class KnownAtView {
  @MomentField({ description: 'the moment, in the firm’s time zone' })
  readonly at!: string;

  @TextField({ list: true, max: 500, description: 'what is shown as it is today, or was not kept' })
  readonly remarks!: readonly string[];
}

/** Everything the page of a dossier shows. */
export class DossierView extends DossierSummary {
  @ChoiceField('Territory', TERRITORIES)
  readonly territory!: string;

  @ChoiceField('Residence', RESIDENCES, { nullable: true })
  readonly residence!: string | null;

  @PartField(() => ProcedureReference, { nullable: true })
  readonly titleRequested!: ProcedureReference | null;

  @PartField(() => OrganisationReference, { nullable: true })
  readonly prefecture!: OrganisationReference | null;

  @PartField(() => OrganisationReference, { nullable: true })
  readonly court!: OrganisationReference | null;

  @ChoiceField('LegalAid', LEGAL_AID)
  readonly legalAid!: string;

  @RecordField()
  readonly facts!: Record<string, unknown>;

  @PartField(() => EventView, { list: true })
  readonly events!: readonly EventView[];

  @PartField(() => DerivedEventView, { list: true })
  readonly derivedEvents!: readonly DerivedEventView[];

  @PartField(() => DeadlineView, { list: true })
  readonly deadlines!: readonly DeadlineView[];

  @PartField(() => NoteView, { list: true })
  readonly notes!: readonly NoteView[];

  @PartField(() => UndeterminedView, { list: true })
  readonly undetermined!: readonly UndeterminedView[];

  @PartField(() => ProgressView, {
    nullable: true,
    description: 'null: the procedure is none of those that are described',
  })
  readonly progress!: ProgressView | null;

  @PartField(() => AppointmentView, {
    nullable: true,
    description: 'null: the dossier is not about an appointment nobody can get',
  })
  readonly appointment!: AppointmentView | null;

  @PartField(() => FilingTallyView, {
    nullable: true,
    description:
      'null: no list of documents is called for, or it was not asked: in the answer of a change, and of the past',
  })
  readonly documents!: FilingTallyView | null;

  @PartField(() => DossierActivityView, {
    nullable: true,
    description: 'null: it was not asked: in the answer of a change, and of the past',
  })
  readonly activity!: DossierActivityView | null;

  @PartField(() => DossierAuthoritiesView, {
    nullable: true,
    description: 'null: no text that was read says who decides and who judges here',
  })
  readonly authorities!: DossierAuthoritiesView | null;

  @CountField()
  readonly version!: number;

  @DayField({
    description:
      'today, in the firm’s time zone, or the day of knownAt: what the statuses were read on',
  })
  readonly today!: string;

  @PartField(() => KnownAtView, {
    nullable: true,
    description: 'null: the page shows what is known now',
  })
  readonly knownAt!: KnownAtView | null;
}

/** A dossier as lists give it; its parts are there when `include` asks for them. */
export class DossierRow extends DossierSummary {
  @ChoiceField('DossierPhase', DOSSIER_PHASES, {
    nullable: true,
    description:
      'where its procedure stands, among those of every procedure; null: not computed yet, or the procedure is none of those described',
  })
  readonly phase!: string | null;

  @CountField()
  readonly version!: number;

  @MomentField()
  readonly updatedAt!: string;

  @PartField(() => PersonRow, { optional: true, list: true, description: 'include=clients' })
  readonly clientRecords?: readonly PersonRow[];

  @PartField(() => DeadlineView, { optional: true, list: true, description: 'include=deadlines' })
  readonly deadlines?: readonly DeadlineView[];

  @PartField(() => FirmEventView, { optional: true, list: true, description: 'include=events' })
  readonly events?: readonly FirmEventView[];
}

export class DossierPage {
  @PartField(() => DossierRow, { list: true })
  readonly data!: readonly DossierRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class DossierBoardColumn {
  @ChoiceField('DossierPhase', DOSSIER_PHASES)
  readonly phase!: string;

  @TextField()
  readonly label!: string;

  @CountField()
  readonly count!: number;

  @FlagField({ description: 'there are more than were counted' })
  readonly isMore!: boolean;

  @PartField(() => DossierRow, { list: true, description: 'the next date first' })
  readonly dossiers!: readonly DossierRow[];

  @PartField(() => PageView, {
    description: 'its cursor goes on in GET /v1/dossiers?phase=…&sort=nextDeadline',
  })
  readonly page!: PageView;
}

/** Dossiers under way, one column a phase. */
export class DossierBoardView {
  @PartField(() => DossierBoardColumn, { list: true })
  readonly columns!: readonly DossierBoardColumn[];
}

/** A dossier after a change, and what the change did to its deadlines. */
export class ChangedDossierView {
  @PartField(() => DossierView)
  readonly dossier!: DossierView;

  @PartField(() => DifferenceView)
  readonly difference!: DifferenceView;
}

export class RecordedView extends ChangedDossierView {
  @PartField(() => EventView)
  readonly event!: EventView;
}
