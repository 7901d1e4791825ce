import { SEVERITIES } from '../deadlines/deadline.words.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  PartField,
  TextField,
} from '../fields/index.ts';
import {
  ALERT_FATES,
  DECIDERS,
  MARGINS,
  PLACE_KINDS,
  DECISION_WAYS,
  WAIT_LEVELS,
  WAIT_STATES,
} from './statistics.words.ts';

/** Something that has a name of its own: a procedure, a ground. */
export class NamedView {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

/** Whose figure it is: a préfecture or a court of the firm, or an authority known by its office alone. */
export class PlaceView {
  @TextField({ description: 'what tells it apart: an id, the name of an office, or none' })
  readonly key!: string;

  @TextField()
  readonly name!: string;

  @ChoiceField('PlaceKind', PLACE_KINDS)
  readonly kind!: string;
}

/** What somebody has to do in one week. */
export class LoadRow {
  @PartField(() => PersonReference, {
    nullable: true,
    description: 'null = what nobody answers for',
  })
  readonly person!: PersonReference | null;

  @DayField({ description: 'a Monday' })
  readonly week!: string;

  @CountField()
  readonly fatal!: number;

  @CountField()
  readonly important!: number;

  @CountField()
  readonly information!: number;
}

export class SmallCaseView {
  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly reference!: string;

  @CountField({ description: 'days until its end, or until today' })
  readonly days!: number;

  @ChoiceField('WaitState', WAIT_STATES)
  readonly state!: string;
}

/** How long requests waited. Quartiles after Kaplan and Meier: what still waits counts for the days it has waited. */
export class TimesView {
  @CountField()
  readonly total!: number;

  @CountField()
  readonly answered!: number;

  @CountField({ description: 'became a refusal by silence' })
  readonly silence!: number;

  @CountField({ description: 'still wait' })
  readonly waiting!: number;

  @CountField({ description: 'given up or closed before an answer' })
  readonly left!: number;

  @CountField({ nullable: true, description: 'days after which a quarter had ended; null: fewer' })
  readonly firstQuarter!: number | null;

  @CountField({ nullable: true, description: 'days after which half had ended; null: fewer' })
  readonly median!: number | null;

  @CountField({ nullable: true, description: 'days after which three in four had ended' })
  readonly lastQuarter!: number | null;

  @CountField({ description: 'days of the longest wait, ended or not' })
  readonly longest!: number;
}

export class TimesRow extends TimesView {
  @ChoiceField('WaitLevel', WAIT_LEVELS, { description: 'what its cases have in common' })
  readonly by!: string;

  @PartField(() => PlaceView, { nullable: true, description: 'null: of all' })
  readonly place!: PlaceView | null;

  @PartField(() => NamedView, { nullable: true, description: 'null: of all' })
  readonly procedure!: NamedView | null;

  @PartField(() => SmallCaseView, {
    list: true,
    description: 'of fewer than five: each of them, and no quartile is to be trusted',
  })
  readonly cases!: readonly SmallCaseView[];
}

export class OutcomeRow {
  @ChoiceField('Decider', DECIDERS)
  readonly by!: string;

  @TextField({ description: 'the same in words, in the language of the reader' })
  readonly byName!: string;

  @PartField(() => PlaceView)
  readonly place!: PlaceView;

  @PartField(() => NamedView)
  readonly procedure!: NamedView;

  @ChoiceField('DecisionWay', DECISION_WAYS)
  readonly way!: string;

  @TextField({ description: 'the same in words, in the language of the reader' })
  readonly wayName!: string;

  @CountField()
  readonly total!: number;
}

export class GroundRow {
  @PartField(() => NamedView, { description: 'an empty id: no ground was recorded' })
  readonly ground!: NamedView;

  @PartField(() => PlaceView)
  readonly place!: PlaceView;

  @PartField(() => NamedView)
  readonly procedure!: NamedView;

  @CountField()
  readonly total!: number;
}

export class MarginRow {
  @ChoiceField('ActMargin', MARGINS, { description: 'days left before the prudent last day' })
  readonly margin!: string;

  @TextField({ description: 'the same in words, in the language of the reader' })
  readonly marginName!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @TextField({ description: 'the same in words, in the language of the reader' })
  readonly severityName!: string;

  @CountField()
  readonly total!: number;
}

export class AlertFateRow {
  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @TextField({ description: 'the same in words, in the language of the reader' })
  readonly severityName!: string;

  @ChoiceField('AlertFate', ALERT_FATES, {
    description: 'who had been told when it was acknowledged, or what became of it',
  })
  readonly fate!: string;

  @TextField({ description: 'the same in words, in the language of the reader' })
  readonly fateName!: string;

  @PartField(() => PersonReference, {
    nullable: true,
    description: 'whoever answers for the deadline: for owners alone, null for others',
  })
  readonly person!: PersonReference | null;

  @CountField()
  readonly total!: number;

  @CountField({ nullable: true, description: 'median, in minutes, from leaving to acknowledging' })
  readonly medianMinutes!: number | null;
}

/** What stands behind a picture as a whole. */
export class PictureView {
  @CountField({ description: 'deadlines, requests, decisions, refusals, acts or alerts' })
  readonly total!: number;

  @CountField()
  readonly dossiers!: number;

  @CountField({ nullable: true, description: 'where it makes sense: days of margin, minutes' })
  readonly median!: number | null;
}

export class LoadPicture extends PictureView {
  @DayField({ list: true, description: 'mondays' })
  readonly weeks!: readonly string[];

  @PartField(() => LoadRow, { list: true })
  readonly rows!: readonly LoadRow[];
}

export class TimesPicture extends TimesView {
  @CountField()
  readonly dossiers!: number;

  @PartField(() => TimesRow, { list: true })
  readonly rows!: readonly TimesRow[];
}

export class OutcomesPicture extends PictureView {
  @PartField(() => OutcomeRow, { list: true })
  readonly rows!: readonly OutcomeRow[];
}

export class GroundsPicture extends PictureView {
  @PartField(() => GroundRow, { list: true })
  readonly rows!: readonly GroundRow[];
}

export class MarginsPicture extends PictureView {
  @PartField(() => MarginRow, { list: true })
  readonly rows!: readonly MarginRow[];
}

export class AlertsPicture extends PictureView {
  @PartField(() => AlertFateRow, { list: true })
  readonly rows!: readonly AlertFateRow[];
}

/** Everything the page of statistics shows, and what it may be narrowed to. */
export class StatisticsView {
  @DayField()
  readonly today!: string;

  @DayField()
  readonly from!: string;

  @DayField()
  readonly to!: string;

  @PartField(() => PersonReference, { list: true })
  readonly people!: readonly PersonReference[];

  @PartField(() => NamedView, { list: true })
  readonly procedures!: readonly NamedView[];

  @PartField(() => NamedView, { list: true })
  readonly authorities!: readonly NamedView[];

  @PartField(() => LoadPicture)
  readonly load!: LoadPicture;

  @PartField(() => TimesPicture)
  readonly times!: TimesPicture;

  @PartField(() => OutcomesPicture)
  readonly outcomes!: OutcomesPicture;

  @PartField(() => GroundsPicture)
  readonly grounds!: GroundsPicture;

  @PartField(() => MarginsPicture)
  readonly margins!: MarginsPicture;

  @PartField(() => AlertsPicture)
  readonly alerts!: AlertsPicture;
}
