import { PickType } from '@nestjs/swagger';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';

export const OPPORTUNITY_KINDS = ['open', 'opens-soon', 'closing'] as const;
export const OPPORTUNITY_STATES = ['new', 'planned', 'dismissed', 'gone'] as const;
export const OPPORTUNITY_DECISIONS = ['new', 'planned', 'dismissed'] as const;
export const OPPORTUNITY_VERDICTS = ['eligible', 'discretionary'] as const;

/** `kind` and `state` may list several, with commas. */
export class OpportunitiesQuery extends ListQuery {
  @TextField({ optional: true, description: 'open, opens-soon, closing' })
  readonly kind?: string;

  @TextField({ optional: true, description: 'new, planned, dismissed, gone' })
  readonly state?: string;

  @IdField({ optional: true, description: 'those of one client' })
  readonly person?: string;

  @ChoiceField('OpportunityOrigin', ['first', 'since'], {
    optional: true,
    description: '`first`: open when the client was first evaluated; `since`: what happened since',
  })
  readonly found?: string;
}

export class OpportunityDecisionBody {
  @ChoiceField('OpportunityDecision', OPPORTUNITY_DECISIONS, {
    description: '`new` takes a decision back',
  })
  readonly state!: (typeof OPPORTUNITY_DECISIONS)[number];

  @TextField({ optional: true, nullable: true, max: 2000 })
  readonly reason?: string | null;
}

export class OpportunityMessageQuery {
  @ChoiceField('MessageLanguage', ['fr', 'en'], {
    optional: true,
    description: 'the client’s own when left out, else French',
  })
  readonly language?: 'fr' | 'en';
}

export class OpportunityPersonView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly displayName!: string;
}

export class OfferedTitleView {
  @TextField()
  readonly title!: string;

  @TextField({ max: 300 })
  readonly label!: string;

  @ChoiceField('OpportunityVerdict', OPPORTUNITY_VERDICTS)
  readonly verdict!: string;
}

export class OpportunityView extends OfferedTitleView {
  @IdField()
  readonly id!: string;

  @PartField(() => OpportunityPersonView)
  readonly person!: OpportunityPersonView;

  @ChoiceField('OpportunityKind', OPPORTUNITY_KINDS)
  readonly kind!: string;

  @ChoiceField('OpportunityState', OPPORTUNITY_STATES)
  readonly state!: string;

  @TextField()
  readonly family!: string;

  @PartField(() => OfferedTitleView, { list: true })
  readonly others!: readonly OfferedTitleView[];

  @DayField({ description: 'found open on, opens on, last day on which it is open' })
  readonly day!: string;

  @TextField({ list: true, max: 1000, description: 'conditions that make it so' })
  readonly reasons!: readonly string[];

  @FlagField({ description: 'open when the client was first evaluated' })
  readonly atFirst!: boolean;

  @FlagField({ description: 'rests on health, convictions or asylum' })
  readonly sensitive!: boolean;

  @PartField(() => PersonReference, { nullable: true })
  readonly decidedBy!: PersonReference | null;

  @MomentField({ nullable: true })
  readonly decidedAt!: string | null;

  @TextField({ max: 2000 })
  readonly decisionReason!: string;

  @DayField({ description: 'day of the evaluation it comes from' })
  readonly evaluatedOn!: string;

  @DayField({ description: 'first day of the law applied' })
  readonly lawVersion!: string;
}

export class OpportunityPage {
  @PartField(() => OpportunityView, { list: true })
  readonly data!: readonly OpportunityView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class OpportunityGroupsQuery extends PickType(OpportunitiesQuery, ['state', 'limit']) {}

/** The page of opportunities, each group from its beginning; the list goes on from its cursor. */
export class OpportunityGroupsView {
  @PartField(() => OpportunityPage)
  readonly closing!: OpportunityPage;

  @PartField(() => OpportunityPage)
  readonly opensSoon!: OpportunityPage;

  @PartField(() => OpportunityPage, { description: 'open since the firm looks' })
  readonly open!: OpportunityPage;

  @PartField(() => OpportunityPage, { description: 'open when the client was first evaluated' })
  readonly already!: OpportunityPage;
}

/** To be read and sent by somebody: nothing is sent. */
export class OpportunityMessageView {
  @ChoiceField('MessageLanguage', ['fr', 'en'])
  readonly language!: 'fr' | 'en';

  @TextField({ max: 300 })
  readonly subject!: string;

  @TextField({ max: 10_000 })
  readonly body!: string;
}
