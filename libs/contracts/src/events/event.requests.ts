import {
  ChoiceField,
  DayField,
  DaysField,
  IdField,
  MirroredQuery,
  MomentField,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';

/** Events of the whole firm, for software that keeps a copy. */
export class EventsQuery extends MirroredQuery {
  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossier?: string;

  @TextField({ optional: true, max: 100, description: 'id of a type (`GET /v1/event-types`)' })
  readonly type?: string;

  @ChoiceField('EventStatus', ['recorded', 'corrected', 'annulled'], {
    optional: true,
    description: '`recorded` stands; the others stay in the record',
  })
  readonly status?: string;

  @DayField({ optional: true, description: 'first day of the event' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day of the event, included' })
  readonly to?: string;
}

export class ProofBody {
  @TextField({
    max: 40,
    description:
      'lrar-ar, portal-log, screenshot, court-receipt, email, hand-delivery, declared-by-client',
  })
  readonly kind!: string;

  @IdField({ optional: true, nullable: true })
  readonly documentId?: string | null;
}

/** An event as people record it. Its type's declaration says which dates and details it takes: `GET /v1/event-types`. */
export class RecordEventBody {
  @TextField({ min: 1, max: 100, example: 'demande-deposee' })
  readonly type!: string;

  @DayField({
    optional: true,
    nullable: true,
    description: 'legal date retained; derived from `dates` when left out',
  })
  readonly on?: string | null;

  @MomentField({
    optional: true,
    nullable: true,
    description: 'hour of the event, for limits that run in hours',
  })
  readonly at?: string | null;

  @DaysField({ optional: true })
  readonly dates?: Record<string, string>;

  @RecordField({ optional: true })
  readonly details?: Record<string, unknown>;

  @PartField(() => ProofBody, { optional: true, nullable: true })
  readonly proof?: ProofBody | null;
}

export class CorrectEventBody extends RecordEventBody {
  @TextField({
    min: 3,
    max: 2000,
    description: 'why it is corrected',
    example: 'The date on the envelope is the 12th',
  })
  readonly reason!: string;
}

export class AnnulEventBody {
  @TextField({
    min: 3,
    max: 2000,
    description: 'why it is annulled',
    example: 'Recorded in the wrong dossier',
  })
  readonly reason!: string;
}

/** An event to come, a correction of `corrects`, or the annulment of `annuls` (then nothing else is needed). */
export class PreviewEventBody {
  @TextField({ optional: true, min: 1, max: 100 })
  readonly type?: string;

  @DayField({ optional: true, nullable: true })
  readonly on?: string | null;

  @MomentField({ optional: true, nullable: true })
  readonly at?: string | null;

  @DaysField({ optional: true })
  readonly dates?: Record<string, string>;

  @RecordField({ optional: true })
  readonly details?: Record<string, unknown>;

  @PartField(() => ProofBody, { optional: true, nullable: true })
  readonly proof?: ProofBody | null;

  @IdField({ optional: true })
  readonly corrects?: string;

  @IdField({ optional: true })
  readonly annuls?: string;

  @TextField({ optional: true, max: 2000 })
  readonly reason?: string;
}
