import { ReceivedMailView } from '../dossier-mail/dossier-mail.ts';
import { AlertView } from '../alerts/alerts.ts';
import { DeadlineRow } from '../deadlines/agenda.views.ts';
import { DossierSummary } from '../dossiers/dossier.views.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { TaskPage } from '../tasks/tasks.ts';

const SCOPES = ['mine', 'firm'] as const;

export class TodayQuery {
  @ChoiceField('TodayScope', SCOPES, {
    optional: true,
    description: 'absent: `mine` for whoever follows a dossier or was given something to do',
  })
  readonly scope?: (typeof SCOPES)[number];
}

/** A hearing, as it was recorded or as its notice announced it. */
export class HearingView {
  @IdField()
  readonly eventId!: string;

  @TextField({ description: 'before whom' })
  readonly label!: string;

  @DayField()
  readonly on!: string;

  @MomentField({ nullable: true, description: 'null: its hour is not known' })
  readonly at!: string | null;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => PersonReference, { nullable: true })
  readonly responsible!: PersonReference | null;
}

/** A decision born of an authority’s silence, in a dossier where nothing has been recorded or noted since. */
export class SilenceView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @DayField()
  readonly on!: string;

  @IdField({ description: 'the term that has passed' })
  readonly deadlineId!: string;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;
}

export class AnsweringPersonView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly displayName!: string;
}

/** What a client sent by a link and nobody of the firm has verified yet. */
export class ClientSentView {
  @ChoiceField('ClientAnswerKind', ['documents', 'facts'], {
    description: 'documents to verify; answers to a questionnaire, on the client’s word',
  })
  readonly kind!: string;

  @CountField()
  readonly count!: number;

  @MomentField({ description: 'the last of them' })
  readonly at!: string;

  @PartField(() => DossierHeading, {
    nullable: true,
    description: 'null: the person has no dossier yet',
  })
  readonly dossier!: DossierHeading | null;

  @PartField(() => AnsweringPersonView, { nullable: true })
  readonly person!: AnsweringPersonView | null;
}

/** Everything that the first page of the day shows; counts are those of the échéancier. */
export class TodayView {
  @DayField({ description: 'today, in the firm’s time zone' })
  readonly today!: string;

  @ChoiceField('TodayScope', SCOPES, { description: 'whose day it is' })
  readonly scope!: (typeof SCOPES)[number];

  @PartField(() => DeadlineRow, {
    list: true,
    description: 'to act upon within seven days, what is late first',
  })
  readonly due!: readonly DeadlineRow[];

  @PartField(() => TaskPage, { description: 'within seven days, what is late first' })
  readonly tasks!: TaskPage;

  @PartField(() => AlertView, {
    list: true,
    description: 'sent and not yet acknowledged: to whoever asks, or to anybody of the firm',
  })
  readonly toAcknowledge!: readonly AlertView[];

  @PartField(() => DeadlineRow, {
    list: true,
    description: 'one person says that it is done; another has to confirm',
  })
  readonly toConfirm!: readonly DeadlineRow[];

  @PartField(() => DeadlineRow, { list: true })
  readonly windows!: readonly DeadlineRow[];

  @PartField(() => DeadlineRow, {
    list: true,
    description: 'the next answers that an authority owes',
  })
  readonly awaited!: readonly DeadlineRow[];

  @PartField(() => DossierSummary, {
    list: true,
    description: 'active dossiers with no date to come',
  })
  readonly withoutDeadline!: readonly DossierSummary[];

  @PartField(() => HearingView, { list: true, description: 'of the next fourteen days' })
  readonly hearings!: readonly HearingView[];

  @PartField(() => SilenceView, { list: true })
  readonly silences!: readonly SilenceView[];

  @PartField(() => ClientSentView, { list: true })
  readonly answers!: readonly ClientSentView[];

  @PartField(() => ReceivedMailView, { list: true })
  readonly mailsToFile!: readonly ReceivedMailView[];
}
