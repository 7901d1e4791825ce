import { ReceivedMailView } from '../dossier-mail/dossier-mail.ts';
import { AlertView } from '../alerts/alerts.ts';
import { DeadlineRow } from '../deadlines/agenda.views.ts';
import { DossierSummary } from '../dossiers/dossier.views.ts';
import { DayField, PartField } from '../fields/index.ts';
import { TaskPage } from '../tasks/tasks.ts';

/** Everything that the first page of the day shows; counts are those of the échéancier. */
export class TodayView {
  @DayField({ description: 'today, in the firm’s time zone' })
  readonly today!: string;

  /** To act upon within seven days, what is late first. */
  @PartField(() => DeadlineRow, { list: true })
  readonly due!: readonly DeadlineRow[];

  /** Tasks of whoever asks, within seven days, what is late first. */
  @PartField(() => TaskPage)
  readonly tasks!: TaskPage;

  /** Sent to whoever asks, and not yet acknowledged. */
  @PartField(() => AlertView, { list: true })
  readonly toAcknowledge!: readonly AlertView[];

  /** One person says that it is done; another has to confirm. */
  @PartField(() => DeadlineRow, { list: true })
  readonly toConfirm!: readonly DeadlineRow[];

  @PartField(() => DeadlineRow, { list: true })
  readonly windows!: readonly DeadlineRow[];

  /** The next answers that an authority owes. */
  @PartField(() => DeadlineRow, { list: true })
  readonly awaited!: readonly DeadlineRow[];

  /** Active dossiers with no date to come. */
  @PartField(() => DossierSummary, { list: true })
  readonly withoutDeadline!: readonly DossierSummary[];

  @PartField(() => ReceivedMailView, { list: true })
  readonly mailsToFile!: readonly ReceivedMailView[];
}
