import { TERRITORIES, type Territory } from '@quantieme/calendar';
import { ChoiceField, DayField, FlagField, PartField, TextField } from '../fields/index.ts';
import {
  CHILD_LINKS,
  CHILD_OF,
  OTHER_PARENTS,
  PROTECTIONS,
  REUNITED_MEMBERS,
  STAY_DOCUMENTS,
  UNIONS,
} from './family.words.ts';

const MAYBE = { optional: true, nullable: true } as const;

export class StayPeriodBody {
  @ChoiceField('StayDocument', STAY_DOCUMENTS)
  readonly document!: (typeof STAY_DOCUMENTS)[number];

  @DayField()
  readonly from!: string;

  @DayField({ ...MAYBE, description: 'last day; none while it runs' })
  readonly to?: string | null;
}

export class RegroupementApplicantBody {
  @TextField({ ...MAYBE, list: true, max: 10, description: 'ISO 3166-1, two letters' })
  readonly nationality?: readonly string[] | null;

  @ChoiceField('StayDocument', STAY_DOCUMENTS, {
    ...MAYBE,
    description: 'held on the day of the filing',
  })
  readonly document?: (typeof STAY_DOCUMENTS)[number] | null;

  @PartField(() => StayPeriodBody, { optional: true, list: true })
  readonly stays?: readonly StayPeriodBody[];

  @FlagField({ ...MAYBE, description: 'gaps between documents are due to the administration' })
  readonly gapsExcused?: boolean | null;
}

export class SpouseAskedBody {
  @ChoiceField('FamilyUnion', UNIONS, MAYBE)
  readonly union?: (typeof UNIONS)[number] | null;

  @DayField(MAYBE)
  readonly birthOn?: string | null;

  @FlagField(MAYBE)
  readonly inFrance?: boolean | null;

  @ChoiceField('StayDocument', STAY_DOCUMENTS, MAYBE)
  readonly document?: (typeof STAY_DOCUMENTS)[number] | null;

  @FlagField({ ...MAYBE, description: 'the applicant had the title and the stay by then' })
  readonly marriedWhileEntitled?: boolean | null;

  @FlagField({ ...MAYBE, description: 'a threat, or a disease of the health regulations' })
  readonly excludable?: boolean | null;
}

/** What is asked of the other parent of a child of one of the couple. */
class CustodyBody {
  @ChoiceField('OtherParent', OTHER_PARENTS, MAYBE)
  readonly otherParent?: (typeof OTHER_PARENTS)[number] | null;

  @FlagField({ ...MAYBE, description: 'a foreign court entrusts the child' })
  readonly custodyDecision?: boolean | null;

  @FlagField({ ...MAYBE, description: 'the other parent agrees to the move' })
  readonly authorisation?: boolean | null;
}

export class ChildAskedBody extends CustodyBody {
  @DayField(MAYBE)
  readonly birthOn?: string | null;

  @ChoiceField('ChildOf', CHILD_OF, MAYBE)
  readonly of?: (typeof CHILD_OF)[number] | null;

  @ChoiceField('ChildLink', CHILD_LINKS, MAYBE)
  readonly link?: (typeof CHILD_LINKS)[number] | null;

  @FlagField(MAYBE)
  readonly inFrance?: boolean | null;

  @FlagField({ ...MAYBE, description: 'a threat, or a disease of the health regulations' })
  readonly excludable?: boolean | null;
}

class WholeFamilyBody {
  @FlagField({ ...MAYBE, description: 'spouse and children are all asked for' })
  readonly wholeFamily?: boolean | null;

  @FlagField({ ...MAYBE, description: 'written reasons in the children’s interest' })
  readonly reasonsForPart?: boolean | null;
}

export class FamilyRegroupementBody extends WholeFamilyBody {
  @DayField()
  readonly filedOn!: string;

  @DayField({ ...MAYBE, description: 'day of the decision, whose law applies; else the filing' })
  readonly on?: string | null;

  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: Territory;

  @PartField(() => RegroupementApplicantBody, { optional: true })
  readonly applicant?: RegroupementApplicantBody;

  @PartField(() => SpouseAskedBody, { ...MAYBE, description: 'none when no spouse is asked for' })
  readonly spouse?: SpouseAskedBody | null;

  @PartField(() => ChildAskedBody, { optional: true, list: true })
  readonly children?: readonly ChildAskedBody[];

  @FlagField(MAYBE)
  readonly otherSpouseInFrance?: boolean | null;

  @FlagField(MAYBE)
  readonly principlesRespected?: boolean | null;
}

export class ReunificationSponsorBody {
  @ChoiceField('Protection', PROTECTIONS, MAYBE)
  readonly status?: (typeof PROTECTIONS)[number] | null;

  @FlagField({ ...MAYBE, description: 'a stateless person holds the card of that status' })
  readonly statelessCard?: boolean | null;

  @DayField(MAYBE)
  readonly birthOn?: string | null;

  @FlagField(MAYBE)
  readonly married?: boolean | null;

  @DayField({ ...MAYBE, description: 'day of the asylum claim' })
  readonly claimOn?: string | null;

  @DayField({ ...MAYBE, description: 'day of the grant' })
  readonly grantedOn?: string | null;

  @FlagField(MAYBE)
  readonly threat?: boolean | null;

  @FlagField(MAYBE)
  readonly otherSpouseInFrance?: boolean | null;
}

export class ReunitedMemberBody extends CustodyBody {
  @ChoiceField('ReunitedMember', REUNITED_MEMBERS)
  readonly kind!: (typeof REUNITED_MEMBERS)[number];

  @DayField(MAYBE)
  readonly birthOn?: string | null;

  @FlagField(MAYBE)
  readonly married?: boolean | null;

  @DayField({ ...MAYBE, description: 'day of the marriage or civil union' })
  readonly unionOn?: string | null;

  @FlagField(MAYBE)
  readonly commonLifeBeforeClaim?: boolean | null;

  @FlagField({ ...MAYBE, description: 'a brother or sister in the charge of the parents' })
  readonly dependent?: boolean | null;

  @FlagField({ ...MAYBE, description: 'a threat, or a part in the persecutions' })
  readonly barred?: boolean | null;
}

export class FamilyReunificationBody extends WholeFamilyBody {
  @DayField({ description: 'day of the visa request' })
  readonly askedOn!: string;

  @DayField({ ...MAYBE, description: 'day of the decision, whose law applies; else the request' })
  readonly on?: string | null;

  @PartField(() => ReunificationSponsorBody, { optional: true })
  readonly sponsor?: ReunificationSponsorBody;

  @PartField(() => ReunitedMemberBody, { list: true })
  readonly members!: readonly ReunitedMemberBody[];
}
