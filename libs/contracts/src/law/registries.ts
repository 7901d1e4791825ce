import { TERRITORIES } from '@quantieme/calendar';
import {
  ChoiceField,
  CountField,
  FlagField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { ChoiceView } from '../deadlines/deadline.views.ts';
import { RuleView } from './rules.ts';

export class EventDateView {
  @TextField()
  readonly name!: string;

  @TextField()
  readonly label!: string;

  @FlagField()
  readonly required!: boolean;
}

export class EventDetailView {
  @TextField()
  readonly name!: string;

  @TextField()
  readonly label!: string;

  @TextField()
  readonly kind!: string;

  @PartField(() => ChoiceView, { list: true })
  readonly values!: readonly ChoiceView[];
}

export class EventTypeView {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @TextField({ list: true })
  readonly procedures!: readonly string[];

  @TextField({ list: true })
  readonly causedBy!: readonly string[];

  @PartField(() => EventDateView, { list: true })
  readonly dates!: readonly EventDateView[];

  @PartField(() => EventDetailView, { list: true })
  readonly details!: readonly EventDetailView[];

  @TextField({ description: 'name of the date that `on` is' })
  readonly whichDateIsOn!: string;

  @ChoiceField('EventHour', ['none', 'optional', 'needed'], {
    description: 'whether a limit may run in hours from it',
  })
  readonly hour!: string;

  @FlagField({ description: 'may lie ahead of today: an expiry, an appointment' })
  readonly future!: boolean;
}

export class ProcedureView {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('ProcedureFamily', [
    'sejour',
    'famille',
    'contentieux',
    'visa',
    'nationalite',
    'asile',
  ])
  readonly family!: string;

  @TextField({ list: true, description: 'proposed first; any other may be recorded too' })
  readonly eventTypes!: readonly string[];

  @TextField({ description: 'what a new dossier usually starts with' })
  readonly firstEvent!: string;
}

export class TitleView {
  @TextField()
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('TitleFamily', [
    'carte-resident',
    'vie-privee-et-familiale',
    'travail-etudes-talent',
    'accords',
    'autres',
  ])
  readonly family!: string;

  @TextField({ nullable: true, description: 'texts it rests on; null where none names it' })
  readonly articles!: string | null;

  @FlagField({ description: 'no longer issued, kept so that old files can be read' })
  readonly obsolete!: boolean;

  @TextField({
    nullable: true,
    description: 'rule that says what silence on a request made today means',
  })
  readonly silenceRule!: string | null;

  @FlagField({ nullable: true, description: 'requested online (ANEF); null = not known' })
  readonly teleservice!: boolean | null;
}

export class AuthoritiesQuery {
  @TextField({ optional: true, max: 3, description: 'its code: 75, 2A, 973; all when left out' })
  readonly departement?: string;
}

export class AuthorityView {
  @TextField()
  readonly departement!: string;

  @TextField()
  readonly name!: string;

  @TextField()
  readonly prefecture!: string;

  @TextField()
  readonly tribunal!: string;

  @TextField({ nullable: true })
  readonly courtOfAppeal!: string | null;

  @TextField()
  readonly timeZone!: string;

  @ChoiceField('Territory', TERRITORIES)
  readonly territory!: string;
}

export class RuleList {
  @PartField(() => RuleView, { list: true })
  readonly data!: readonly RuleView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class EventTypeList {
  @PartField(() => EventTypeView, { list: true })
  readonly data!: readonly EventTypeView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class ProcedureList {
  @PartField(() => ProcedureView, { list: true })
  readonly data!: readonly ProcedureView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class TitleList {
  @PartField(() => TitleView, { list: true })
  readonly data!: readonly TitleView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class AuthorityList {
  @PartField(() => AuthorityView, { list: true })
  readonly data!: readonly AuthorityView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class RegistriesQuery {
  @TextField({
    max: 100,
    description:
      'rules, procedures, event-types, titles, authorities, countries, behind; several with commas',
  })
  readonly include!: string;
}

/** Tables of the law that one form needs together; null = not asked for. */
export class RegistriesView {
  @PartField(() => RuleView, { list: true, nullable: true })
  readonly rules!: readonly RuleView[] | null;

  @PartField(() => ProcedureView, { list: true, nullable: true })
  readonly procedures!: readonly ProcedureView[] | null;

  @PartField(() => EventTypeView, { list: true, nullable: true })
  readonly eventTypes!: readonly EventTypeView[] | null;

  @PartField(() => TitleView, { list: true, nullable: true })
  readonly titles!: readonly TitleView[] | null;

  @PartField(() => AuthorityView, { list: true, nullable: true })
  readonly authorities!: readonly AuthorityView[] | null;

  @PartField(() => ChoiceView, {
    list: true,
    nullable: true,
    description: 'nationalities, by ISO 3166-1 code of two letters; XX = stateless',
  })
  readonly countries!: readonly ChoiceView[] | null;

  @CountField({
    nullable: true,
    description:
      'deadlines that an older engine computed (`GET /v1/engine`), 501 where they are more than 500; null also for who may not read deadlines',
  })
  readonly behind!: number | null;
}
