import {
  ChoiceField,
  DayField,
  IdField,
  MirroredQuery,
  PartField,
  TextField,
} from '../fields/index.ts';
import { PERSON_KINDS, RELATION_KINDS, SEXES } from './person.words.ts';

export class AddressBody {
  @TextField({ optional: true, nullable: true, max: 300 })
  readonly street?: string | null;

  @TextField({ optional: true, nullable: true, max: 20 })
  readonly postalCode?: string | null;

  @TextField({ optional: true, nullable: true })
  readonly city?: string | null;

  @TextField({ optional: true, nullable: true, max: 2, description: 'two-letter ISO code' })
  readonly country?: string | null;

  @TextField({ optional: true, nullable: true, description: 'care of' })
  readonly careOf?: string | null;
}

class PersonFields {
  @TextField({ optional: true, nullable: true })
  readonly givenNames?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly birthDate?: string | null;

  @TextField({ optional: true, nullable: true })
  readonly birthPlace?: string | null;

  @TextField({ optional: true, list: true, max: 2, min: 2, description: 'two-letter ISO codes' })
  readonly nationalities?: readonly string[];

  @ChoiceField('Sex', SEXES, { optional: true, nullable: true })
  readonly sex?: string | null;

  @TextField({ optional: true, nullable: true, max: 320 })
  readonly email?: string | null;

  @TextField({ optional: true, nullable: true, max: 40 })
  readonly phone?: string | null;

  @PartField(() => AddressBody, { optional: true, nullable: true })
  readonly address?: AddressBody | null;

  @TextField({ optional: true, nullable: true, max: 20, description: 'numéro étranger (AGDREF)' })
  readonly foreignerNumber?: string | null;

  @TextField({
    optional: true,
    nullable: true,
    max: 12,
    description: 'language the person reads, as a BCP 47 tag',
  })
  readonly language?: string | null;

  @TextField({ optional: true, nullable: true, max: 5000 })
  readonly notes?: string | null;
}

export class CreatePersonBody extends PersonFields {
  @ChoiceField('PersonKind', PERSON_KINDS, { optional: true, description: 'client if left out' })
  readonly kind?: string;

  @TextField({ min: 1, example: 'Koné' })
  readonly familyName!: string;
}

export class UpdatePersonBody extends PersonFields {
  @ChoiceField('PersonKind', PERSON_KINDS, { optional: true })
  readonly kind?: string;

  @TextField({ optional: true, min: 1 })
  readonly familyName?: string;
}

export class PersonsQuery extends MirroredQuery {
  @TextField({
    optional: true,
    description: 'words looked for in names and numbers, without accents, in any order',
  })
  readonly q?: string;

  @ChoiceField('PersonKind', PERSON_KINDS, { optional: true, description: 'one kind' })
  readonly kind?: string;
}

export class CreateRelationBody {
  @IdField()
  readonly personId!: string;

  @ChoiceField('RelationKind', RELATION_KINDS)
  readonly kind!: string;

  @DayField({ optional: true, nullable: true })
  readonly fromOn?: string | null;

  @DayField({ optional: true, nullable: true })
  readonly toOn?: string | null;
}
