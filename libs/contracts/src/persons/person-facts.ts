import { ELIGIBILITY_PARTS, EligibilityView } from '../eligibility/eligibility.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
  FlagField,
  ValueField,
} from '../fields/index.ts';

export const ANSWER_SOURCES = ['client-stated', 'document-seen', 'lawyer-assessed'] as const;
const FACT_SOURCES = [...ANSWER_SOURCES, 'person', 'family', 'dossier'] as const;

/** Something known of a person: an answer somebody recorded, or what the firm's other records say. */
export class PersonFactView {
  @IdField({ nullable: true, description: 'null where another record says it' })
  readonly id!: string | null;

  @TextField()
  readonly fact!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ValueField({ nullable: true, description: 'null where it is hidden' })
  readonly value!: unknown;

  @TextField({
    nullable: true,
    max: 2000,
    description: 'the value in words; null where it is hidden',
  })
  readonly words!: string | null;

  @FlagField({ description: 'health, convictions, asylum' })
  readonly sensitive!: boolean;

  @FlagField({ description: 'sensitive, and not for the eyes of who asks' })
  readonly hidden!: boolean;

  @DayField({ nullable: true, description: 'first day on which it is true' })
  readonly since!: string | null;

  @ChoiceField('FactSource', FACT_SOURCES)
  readonly source!: string;

  @IdField({ nullable: true, description: 'relative or event that says it' })
  readonly sourceId!: string | null;

  @TextField({ max: 500 })
  readonly proof!: string;

  @TextField({ nullable: true, description: 'null: the client, through a link' })
  readonly recordedBy!: string | null;

  @MomentField({ nullable: true })
  readonly recordedAt!: string | null;

  @MomentField({ nullable: true, description: 'when it stopped to stand' })
  readonly endedAt!: string | null;

  @TextField({ nullable: true })
  readonly endedBy!: string | null;
}

export class PersonFactList {
  @PartField(() => PersonFactView, { list: true })
  readonly data!: readonly PersonFactView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class PersonFactsQuery {
  @DayField({ optional: true, description: 'what is true on that day; today if left out' })
  readonly on?: string;

  @ChoiceField('FactsView', ['known', 'history'], {
    optional: true,
    description: 'known: what stands on the day; history: every answer ever recorded, latest first',
  })
  readonly view?: string;
}

export class RecordFactsBody {
  @RecordField({
    example: { 'union.type': 'marriage', 'stay.in_france': true },
    description: 'answers by fact id (`GET /v1/facts`); null: that answer no longer stands',
  })
  readonly facts!: Record<string, unknown>;

  @DayField({
    optional: true,
    nullable: true,
    description:
      'first day on which these answers are true; as far as anybody remembers if left out',
  })
  readonly since?: string | null;

  @ChoiceField('AnswerSource', ANSWER_SOURCES, {
    optional: true,
    description: 'client-stated if left out',
  })
  readonly source?: string;

  @TextField({ optional: true, nullable: true, max: 500, description: 'which paper shows them' })
  readonly proof?: string | null;
}

export class PersonEligibilityQuery {
  @DayField({ optional: true, description: 'the day of the decision; today if left out' })
  readonly on?: string;

  @ChoiceField('EligibilityDetail', ['full', 'summary'], {
    optional: true,
    description: 'a summary leaves out what `conditions` hold and the documents',
  })
  readonly detail?: string;

  @ChoiceField('EligibilityInclude', ELIGIBILITY_PARTS, {
    optional: true,
    description: '`questions`: what may be asked of a client comes with the answer',
  })
  readonly include?: string;

  @TextField({ optional: true, max: 4000, description: 'ids of titles, comma-separated' })
  readonly titles?: string;

  @TextField({
    optional: true,
    max: 4000,
    description: 'facts nobody can tell now, comma-separated',
  })
  readonly skip?: string;
}

export class PersonEligibilityView extends EligibilityView {
  @TextField({ description: 'of the client' })
  readonly displayName!: string;

  @PartField(() => PersonFactView, { list: true, description: 'what the answer rests on' })
  readonly facts!: readonly PersonFactView[];

  @CountField({ description: 'sensitive facts that who asks may not see, left out of the answer' })
  readonly hiddenFacts!: number;
}
