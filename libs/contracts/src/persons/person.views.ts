import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { NextDeadlineView } from '../deadlines/deadline-summary.view.ts';
import { DOSSIER_STATUSES } from '../dossiers/dossier.words.ts';
import { PERSON_KINDS, RELATION_KINDS, SEXES } from './person.words.ts';

export class AddressView {
  @TextField({ nullable: true })
  readonly street!: string | null;

  @TextField({ nullable: true })
  readonly postalCode!: string | null;

  @TextField({ nullable: true })
  readonly city!: string | null;

  @TextField({ nullable: true })
  readonly country!: string | null;

  @TextField({ nullable: true })
  readonly careOf!: string | null;
}

export class PersonSummary {
  @IdField()
  readonly id!: string;

  @ChoiceField('PersonKind', PERSON_KINDS)
  readonly kind!: string;

  @TextField()
  readonly familyName!: string;

  @TextField({ nullable: true })
  readonly givenNames!: string | null;

  @TextField({ description: '`Amina KONÉ`' })
  readonly displayName!: string;

  @TextField({ description: '`A. K.`: what a mail or a list may show' })
  readonly initials!: string;

  @DayField({ nullable: true })
  readonly birthDate!: string | null;

  @TextField({ list: true })
  readonly nationalities!: readonly string[];

  @CountField({ description: 'dossiers in which the person appears' })
  readonly dossierCount!: number;
}

/** A person as lists give it. */
export class PersonRow extends PersonSummary {
  @TextField({ nullable: true })
  readonly email!: string | null;

  @TextField({ nullable: true })
  readonly phone!: string | null;

  @PartField(() => AddressView, { nullable: true })
  readonly address!: AddressView | null;

  @TextField({ nullable: true })
  readonly language!: string | null;

  @CountField()
  readonly version!: number;

  @MomentField()
  readonly updatedAt!: string;
}

export class PersonDossierView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @TextField()
  readonly procedure!: string;

  @TextField({ description: 'what the dossier is about, in the language asked for' })
  readonly procedureLabel!: string;

  @TextField()
  readonly label!: string;

  @ChoiceField('DossierStatus', DOSSIER_STATUSES)
  readonly status!: string;

  @TextField()
  readonly role!: string;

  @PartField(() => NextDeadlineView, { nullable: true })
  readonly nextDeadline!: NextDeadlineView | null;
}

export class RelationView {
  @IdField()
  readonly id!: string;

  @ChoiceField('RelationKind', RELATION_KINDS)
  readonly kind!: string;

  @IdField()
  readonly personId!: string;

  @TextField()
  readonly displayName!: string;

  @DayField({ nullable: true })
  readonly birthDate!: string | null;

  @DayField({ nullable: true })
  readonly fromOn!: string | null;

  @DayField({ nullable: true })
  readonly toOn!: string | null;
}

export class RelativeView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly displayName!: string;

  @DayField({ nullable: true })
  readonly birthDate!: string | null;

  @TextField({ list: true })
  readonly nationalities!: readonly string[];

  @DayField({
    nullable: true,
    description: 'end of the permit held, as it is known; null: not known, or not for whoever asks',
  })
  readonly titleUntil!: string | null;
}

/** `toId` is the `kind` of `fromId`. */
export class KinshipView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly fromId!: string;

  @IdField()
  readonly toId!: string;

  @ChoiceField('RelationKind', RELATION_KINDS)
  readonly kind!: string;

  @DayField({ nullable: true })
  readonly fromOn!: string | null;

  @DayField({ nullable: true })
  readonly toOn!: string | null;
}

/** A person first, their relatives, and every relation between any two of them. */
export class FamilyView {
  @PartField(() => RelativeView, { list: true })
  readonly people!: readonly RelativeView[];

  @PartField(() => KinshipView, { list: true })
  readonly relations!: readonly KinshipView[];
}

export class PersonView {
  @IdField()
  readonly id!: string;

  @ChoiceField('PersonKind', PERSON_KINDS)
  readonly kind!: string;

  @TextField()
  readonly familyName!: string;

  @TextField({ nullable: true })
  readonly givenNames!: string | null;

  @TextField()
  readonly displayName!: string;

  @TextField()
  readonly initials!: string;

  @DayField({ nullable: true })
  readonly birthDate!: string | null;

  @TextField({ nullable: true })
  readonly birthPlace!: string | null;

  @TextField({ list: true })
  readonly nationalities!: readonly string[];

  @ChoiceField('Sex', SEXES, { nullable: true })
  readonly sex!: string | null;

  @TextField({ nullable: true })
  readonly email!: string | null;

  @TextField({ nullable: true })
  readonly phone!: string | null;

  @PartField(() => AddressView, { nullable: true })
  readonly address!: AddressView | null;

  @TextField({ nullable: true })
  readonly foreignerNumber!: string | null;

  @TextField({ nullable: true })
  readonly language!: string | null;

  @TextField({ nullable: true, max: 5000 })
  readonly notes!: string | null;

  @CountField()
  readonly version!: number;

  @PartField(() => PersonDossierView, { list: true })
  readonly dossiers!: readonly PersonDossierView[];

  @PartField(() => RelationView, { list: true })
  readonly relations!: readonly RelationView[];

  @PartField(() => FamilyView)
  readonly family!: FamilyView;
}

export class PersonPage {
  @PartField(() => PersonRow, { list: true })
  readonly data!: readonly PersonRow[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class RelationList {
  @PartField(() => RelationView, { list: true })
  readonly data!: readonly RelationView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
