import {
  ChoiceField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';

const SCOPES = ['person', 'firm'] as const;
const TITLES = ['neutral', 'initials', 'names'] as const;
const DONE = ['shown', 'removed'] as const;

const TITLES_SAY = 'what titles say of clients: nothing, their initials, their names';

export class CreateCalendarFeedBody {
  @ChoiceField('CalendarScope', SCOPES, {
    description: 'one’s own deadlines, or all those of the firm (owners only)',
  })
  readonly scope!: (typeof SCOPES)[number];

  @TextField({
    min: 1,
    max: 60,
    description: 'where it will be read: tells feeds apart when one must be revoked',
  })
  readonly label!: string;

  @ChoiceField('CalendarTitles', TITLES, { description: TITLES_SAY })
  readonly titles!: (typeof TITLES)[number];
}

export class CalendarFeedUser {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

/** Deadlines in a calendar, at an address that only its maker was told. */
export class CalendarFeedView {
  @IdField()
  readonly id!: string;

  @ChoiceField('CalendarScope', SCOPES)
  readonly scope!: (typeof SCOPES)[number];

  @TextField()
  readonly label!: string;

  @ChoiceField('CalendarTitles', TITLES, { description: TITLES_SAY })
  readonly titles!: (typeof TITLES)[number];

  @PartField(() => CalendarFeedUser)
  readonly user!: CalendarFeedUser;

  @FlagField({ description: 'made by whoever asks' })
  readonly own!: boolean;

  @MomentField()
  readonly createdAt!: string;

  @MomentField({ nullable: true })
  readonly lastUsedAt!: string | null;

  @TextField({ nullable: true, description: 'name that the calendar gives itself' })
  readonly lastUsedBy!: string | null;

  @FlagField({ description: 'not read for 180 days, and closed for that' })
  readonly forgotten!: boolean;
}

export class CreatedCalendarFeed extends CalendarFeedView {
  @TextField({ max: 2000, description: 'given this once; only its hash is kept' })
  readonly url!: string;
}

export class CalendarFeedList {
  @PartField(() => CalendarFeedView, { list: true })
  readonly data!: readonly CalendarFeedView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class CalendarSettingsBody {
  @ChoiceField('CalendarTitles', TITLES, { description: `at most ${TITLES_SAY}` })
  readonly titles!: (typeof TITLES)[number];

  @ChoiceField('CalendarDone', DONE, { description: 'what becomes of acts that are done' })
  readonly done!: (typeof DONE)[number];
}

export class CalendarSettingsView extends CalendarSettingsBody {}
