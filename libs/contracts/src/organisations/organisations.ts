import {
  ChoiceField,
  CountField,
  IdField,
  MirroredQuery,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { AddressBody } from '../persons/person.requests.ts';
import { AddressView } from '../persons/person.views.ts';
import { ORGANISATION_KINDS } from './organisation.words.ts';

class OrganisationFields {
  @TextField({
    optional: true,
    nullable: true,
    max: 3,
    description: 'two or three characters: `75`, `2A`, `974`',
  })
  readonly departement?: string | null;

  @PartField(() => AddressBody, { optional: true, nullable: true })
  readonly address?: AddressBody | null;

  @TextField({ optional: true, nullable: true, max: 320 })
  readonly email?: string | null;

  @TextField({ optional: true, nullable: true, max: 40 })
  readonly phone?: string | null;

  @TextField({ optional: true, nullable: true, max: 200, description: 'office named in letters' })
  readonly service?: string | null;

  @TextField({
    optional: true,
    list: true,
    max: 3,
    min: 2,
    description: 'départements or countries for which it is the competent one, as the firm says',
  })
  readonly serves?: readonly string[];
}

export class CreateOrganisationBody extends OrganisationFields {
  @ChoiceField('OrganisationKind', ORGANISATION_KINDS)
  readonly kind!: string;

  @TextField({ min: 1, example: 'Préfecture du Val-de-Marne' })
  readonly name!: string;
}

export class UpdateOrganisationBody extends OrganisationFields {
  @ChoiceField('OrganisationKind', ORGANISATION_KINDS, { optional: true })
  readonly kind?: string;

  @TextField({ min: 1, optional: true })
  readonly name?: string;
}

export class OrganisationsQuery extends MirroredQuery {
  @TextField({ optional: true, description: 'words of the name' })
  readonly q?: string;

  @ChoiceField('OrganisationKind', ORGANISATION_KINDS, { optional: true, description: 'one kind' })
  readonly kind?: string;
}

/** Who last changed it by hand. */
export class OrganisationChangeView {
  @TextField()
  readonly by!: string;

  @MomentField({ description: 'in the firm’s time zone' })
  readonly at!: string;
}

export class OrganisationView {
  @IdField()
  readonly id!: string;

  @ChoiceField('OrganisationKind', ORGANISATION_KINDS)
  readonly kind!: string;

  @TextField()
  readonly name!: string;

  @TextField({ nullable: true, max: 200 })
  readonly service!: string | null;

  @TextField({ nullable: true })
  readonly departement!: string | null;

  @PartField(() => AddressView, { nullable: true })
  readonly address!: AddressView | null;

  @TextField({ nullable: true })
  readonly email!: string | null;

  @TextField({ nullable: true })
  readonly phone!: string | null;

  @TextField({ list: true, max: 3 })
  readonly serves!: readonly string[];

  @TextField({
    nullable: true,
    description: 'how the registry names it; null: it does not know it',
  })
  readonly registry!: string | null;

  @PartField(() => OrganisationChangeView, { nullable: true })
  readonly changed!: OrganisationChangeView | null;

  @CountField()
  readonly version!: number;

  @MomentField()
  readonly updatedAt!: string;
}

export class OrganisationPage {
  @PartField(() => OrganisationView, { list: true })
  readonly data!: readonly OrganisationView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
