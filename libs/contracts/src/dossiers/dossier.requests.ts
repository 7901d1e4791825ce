import { PickType } from '@nestjs/swagger';
import { RESIDENCES, TERRITORIES } from '@quantieme/calendar';
import {
  ChoiceField,
  DayField,
  DayOrMomentField,
  FlagField,
  IdField,
  MirroredQuery,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { RecordEventBody } from '../events/event.requests.ts';
import { CreatePersonBody } from '../persons/person.requests.ts';
import {
  DOSSIER_PHASES,
  DOSSIER_SORTS,
  DOSSIER_STATUSES,
  LEGAL_AID,
  PARTICIPANT_ROLES,
  PRESENCES,
} from './dossier.words.ts';

class DossierFields {
  @TextField({ optional: true, nullable: true })
  readonly label?: string | null;

  @TextField({ optional: true, nullable: true, max: 100, description: 'an id of GET /v1/titles' })
  readonly titleRequested?: string | null;

  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: string;

  @ChoiceField('Residence', RESIDENCES, { optional: true, nullable: true })
  readonly residence?: string | null;

  @IdField({ optional: true, nullable: true })
  readonly responsibleId?: string | null;

  @IdField({ optional: true, nullable: true })
  readonly paralegalId?: string | null;

  @IdField({ optional: true, nullable: true })
  readonly prefectureId?: string | null;

  @IdField({ optional: true, nullable: true })
  readonly courtId?: string | null;

  @ChoiceField('LegalAid', LEGAL_AID, { optional: true })
  readonly legalAid?: string;

  @TextField({ optional: true, list: true, max: 40, min: 1 })
  readonly tags?: readonly string[];

  @RecordField({ optional: true, description: 'facts of the dossier by id; null = unknown' })
  readonly facts?: Record<string, unknown>;
}

export class CreateDossierBody extends DossierFields {
  @TextField({
    min: 1,
    max: 100,
    description: 'an id of GET /v1/procedures',
    example: 'premiere-demande',
  })
  readonly procedure!: string;

  @IdField({ optional: true })
  readonly clientId?: string;

  @PartField(() => CreatePersonBody, {
    optional: true,
    description: 'a client who is not in the firm’s books yet',
  })
  readonly client?: CreatePersonBody;

  @TextField({
    optional: true,
    nullable: true,
    max: 3,
    description: 'département of residence: fills the territory, the préfecture and the court',
  })
  readonly departement?: string | null;

  @PartField(() => RecordEventBody, { optional: true })
  readonly firstEvent?: RecordEventBody;
}

export class UpdateDossierBody extends DossierFields {
  @TextField({
    optional: true,
    max: 3,
    description:
      'a département: the firm’s own record of its préfecture, made when it is first needed',
  })
  readonly prefectureOf?: string;

  @TextField({ optional: true, max: 3, description: 'the same for its administrative court' })
  readonly courtOf?: string;

  @ChoiceField('DossierStatus', DOSSIER_STATUSES, { optional: true })
  readonly status?: string;

  @DayField({ optional: true, nullable: true })
  readonly closedOn?: string | null;
}

export class DossierQuery {
  @DayOrMomentField({
    optional: true,
    description:
      'the page as it was recorded at this past moment, or at the end of this day in the firm’s time zone',
  })
  readonly knownAt?: string;
}

/** Said to whoever else has the dossier open; kept nowhere. */
export class PresenceBody {
  @ChoiceField('PresenceKind', PRESENCES)
  readonly doing!: string;

  @FlagField({ optional: true, description: 'just come: whoever else is there says so' })
  readonly arriving?: boolean;
}

export class AddParticipantBody {
  @IdField()
  readonly personId!: string;

  @ChoiceField('ParticipantRole', PARTICIPANT_ROLES)
  readonly role!: string;
}

export class DossiersQuery extends MirroredQuery {
  @TextField({ optional: true, description: 'words of the reference, the label or the clients' })
  readonly q?: string;

  @ChoiceField('DossierStatus', DOSSIER_STATUSES, { optional: true, description: 'one state' })
  readonly status?: string;

  @TextField({ optional: true, max: 100, description: 'id of a procedure (`GET /v1/procedures`)' })
  readonly procedure?: string;

  @TextField({
    optional: true,
    max: 36,
    description: 'a user’s id, `me`, or `none`: nobody is responsible',
  })
  readonly responsible?: string;

  @ChoiceField('DossierPhase', DOSSIER_PHASES, {
    optional: true,
    description: 'keeps those under way whose procedure stands there',
  })
  readonly phase?: string;

  @ChoiceField('NextDeadlineFilter', ['none'], {
    optional: true,
    description: '`none` keeps the active dossiers with no date to come',
  })
  readonly nextDeadline?: string;

  @ChoiceField('DossierSort', DOSSIER_SORTS, {
    optional: true,
    description: 'by next date when left out',
  })
  readonly sort?: string;

  @TextField({ optional: true, description: 'clients, deadlines, events; several with commas' })
  readonly include?: string;
}

export class DossierBoardQuery extends PickType(DossiersQuery, [
  'q',
  'procedure',
  'responsible',
  'nextDeadline',
]) {}
