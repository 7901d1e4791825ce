import {
  ChoiceField,
  CountField,
  IdField,
  ListQuery,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { AddressBody } from '../persons/person.requests.ts';
import { AddressView } from '../persons/person.views.ts';
import { ORGANISATION_KINDS } from './organisation.words.ts';

class OrganisationFields {
  /** Two or three characters: `75`, `2A`, `974`. */
  @TextField({ optional: true, nullable: true, max: 3 })
  readonly departement?: string | null;

  @PartField(() => AddressBody, { optional: true, nullable: true })
  readonly address?: AddressBody | null;

  @TextField({ optional: true, nullable: true, max: 320 })
  readonly email?: string | null;

  @TextField({ optional: true, nullable: true, max: 40 })
  readonly phone?: string | null;
}

export class CreateOrganisationBody extends OrganisationFields {
  @ChoiceField('OrganisationKind', ORGANISATION_KINDS)
  readonly kind!: string;

  @TextField({ min: 1 })
  readonly name!: string;
}

export class UpdateOrganisationBody extends OrganisationFields {
  @ChoiceField('OrganisationKind', ORGANISATION_KINDS, { optional: true })
  readonly kind?: string;

  @TextField({ min: 1, optional: true })
  readonly name?: string;
}

export class OrganisationsQuery extends ListQuery {
  @TextField({ optional: true })
  readonly q?: string;

  @ChoiceField('OrganisationKind', ORGANISATION_KINDS, { optional: true })
  readonly kind?: string;
}

export class OrganisationView {
  @IdField()
  readonly id!: string;

  @ChoiceField('OrganisationKind', ORGANISATION_KINDS)
  readonly kind!: string;

  @TextField()
  readonly name!: string;

  @TextField({ nullable: true })
  readonly departement!: string | null;

  @PartField(() => AddressView, { nullable: true })
  readonly address!: AddressView | null;

  @TextField({ nullable: true })
  readonly email!: string | null;

  @TextField({ nullable: true })
  readonly phone!: string | null;

  @CountField()
  readonly version!: number;
}

export class OrganisationPage {
  @PartField(() => OrganisationView, { list: true })
  readonly data!: readonly OrganisationView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
