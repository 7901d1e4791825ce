import {
  CountField,
  DayField,
  FlagField,
  PageView,
  PartField,
  QueryCountField,
  TextField,
} from '../fields/index.ts';
import { ClosedDayView } from '../tasks/workload.ts';
import { AgendaDossierView, DeadlineRow } from './agenda.views.ts';

/** Which deadlines, and of which days; filters are those of the échéancier. */
export class CalendarQuery {
  @DayField({ description: 'first day' })
  readonly from!: string;

  @DayField({ description: 'six weeks after `from` at most' })
  readonly to!: string;

  @TextField({ optional: true, description: 'as in the échéancier' })
  readonly status?: string;

  @TextField({
    optional: true,
    max: 36,
    description: 'whose: a user’s id, or `me`; as in the échéancier',
  })
  readonly concerns?: string;

  @TextField({ optional: true, max: 36, description: 'those of the members of a team' })
  readonly team?: string;

  @TextField({ optional: true, max: 36, description: 'as in the échéancier' })
  readonly assignee?: string;

  @TextField({ optional: true, description: 'fatal, important, information' })
  readonly severity?: string;

  @TextField({ optional: true, description: 'to-act, authority, window, milestone' })
  readonly nature?: string;

  @TextField({ optional: true, description: 'words of the dossier, the client or the act' })
  readonly q?: string;
}

export class CalendarDossiersQuery extends CalendarQuery {
  @QueryCountField({ min: 1, max: 100, description: 'dossiers a page' })
  readonly limit?: number;

  @TextField({
    optional: true,
    max: 500,
    description: 'where the page starts, as the previous page’s `nextCursor` said',
  })
  readonly cursor?: string;
}

/** How many end on a day, by what they are. */
export class DayTallyView {
  @CountField()
  readonly fatal!: number;

  @CountField()
  readonly important!: number;

  @CountField()
  readonly information!: number;

  @CountField({ description: 'terms that run against the administration' })
  readonly authority!: number;

  @CountField({ description: 'windows that close' })
  readonly window!: number;
}

export class CalendarDayView {
  @DayField()
  readonly on!: string;

  @FlagField({ description: 'the firm is open' })
  readonly isOpen!: boolean;

  @TextField({ description: 'the public holiday or closure; empty on any other day' })
  readonly label!: string;

  @PartField(() => DayTallyView)
  readonly counts!: DayTallyView;

  @PartField(() => DeadlineRow, { list: true, description: 'the gravest first, twenty at most' })
  readonly rows!: readonly DeadlineRow[];
}

/** The échéancier day by day. */
export class CalendarView {
  @DayField({ description: 'today, in the firm’s time zone' })
  readonly today!: string;

  @PartField(() => CalendarDayView, { list: true })
  readonly days!: readonly CalendarDayView[];

  @PartField(() => DeadlineRow, {
    list: true,
    description: 'windows open on some of these days, those that close first, fifty at most',
  })
  readonly windows!: readonly DeadlineRow[];
}

export class CalendarDossierView {
  @PartField(() => AgendaDossierView)
  readonly dossier!: AgendaDossierView;

  @PartField(() => DeadlineRow, { list: true })
  readonly deadlines!: readonly DeadlineRow[];
}

/** The échéancier dossier by dossier, over months. */
export class CalendarDossiersPage {
  @DayField({ description: 'today, in the firm’s time zone' })
  readonly today!: string;

  @PartField(() => ClosedDayView, { list: true })
  readonly closed!: readonly ClosedDayView[];

  @PartField(() => CalendarDossierView, { list: true })
  readonly data!: readonly CalendarDossierView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
