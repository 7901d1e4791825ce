import { TERRITORIES } from '@quantieme/calendar';
import { SourceView } from '../deadlines/deadline.views.ts';
import { ChoiceField, FlagField, IdField, PartField, TextField } from '../fields/index.ts';
import { ORGANISATION_KINDS } from '../organisations/organisation.words.ts';

export const AUTHORITY_ROLES = [
  'prefecture',
  'decides',
  'ofii',
  'receives',
  'prior-appeal',
  'court',
  'higher',
] as const;

/** Whether the dossier already goes where the law says; `unsaid`: one of the two is not known. */
export const AUTHORITY_STATES = ['same', 'other', 'none', 'unsaid'] as const;

export const AUTHORITY_FILLS = ['client', 'timeline', 'held-in', 'prefecture'] as const;

export class AuthorityReasonView {
  @TextField({ max: 1000 })
  readonly text!: string;

  @FlagField({ description: 'a lawyer must confirm it' })
  readonly toConfirm!: boolean;

  @PartField(() => SourceView, { nullable: true })
  readonly source!: SourceView | null;
}

export class HeldAuthorityView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

/** One authority the dossier goes to by law, and what the firm holds for it. */
export class DossierAuthorityView {
  @ChoiceField('AuthorityRole', AUTHORITY_ROLES)
  readonly role!: string;

  @TextField({ nullable: true, description: 'null: not known' })
  readonly label!: string | null;

  @TextField({ nullable: true, max: 3, description: 'what `prefectureOf` or `courtOf` would say' })
  readonly departement!: string | null;

  @PartField(() => AuthorityReasonView, { list: true })
  readonly reasons!: readonly AuthorityReasonView[];

  @PartField(() => HeldAuthorityView, {
    nullable: true,
    description: 'what the dossier or the firm holds',
  })
  readonly held!: HeldAuthorityView | null;

  @ChoiceField('AuthorityState', AUTHORITY_STATES)
  readonly state!: string;

  @ChoiceField('OrganisationKind', ORGANISATION_KINDS, {
    nullable: true,
    description: 'of the organisation to choose once for the place; null: nothing is to be chosen',
  })
  readonly choose!: string | null;
}

export class AuthorityQuestionView {
  @TextField({ max: 400 })
  readonly question!: string;

  @ChoiceField('AuthorityFill', AUTHORITY_FILLS, { description: 'where the answer is written' })
  readonly fill!: string;
}

/** The calendar that deadlines follow is not that of the dossier’s court. */
export class ForeignClockView {
  @TextField({ description: 'territory followed, in words' })
  readonly followed!: string;

  @TextField({ description: 'territory of the court, in words' })
  readonly court!: string;

  @ChoiceField('Territory', TERRITORIES, { description: 'territory of the court' })
  readonly territory!: string;
}

export class DossierAuthoritiesView {
  @PartField(() => DossierAuthorityView, { list: true })
  readonly authorities!: readonly DossierAuthorityView[];

  @PartField(() => AuthorityQuestionView, { list: true })
  readonly questions!: readonly AuthorityQuestionView[];

  @TextField({
    nullable: true,
    max: 3,
    description: 'of the client’s address; null: not in France, or not known',
  })
  readonly residence!: string | null;

  @PartField(() => ForeignClockView, { nullable: true })
  readonly clock!: ForeignClockView | null;
}
