import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';

export const LAW_CHANGE_STATUSES = ['proposed', 'adopted', 'withdrawn'] as const;
export const EFFECT_KINDS = ['moves', 'appears', 'ends', 'waits'] as const;

export class CitedTextBody {
  @TextField({ max: 100, description: 'code or act, such as CESEDA' })
  readonly code!: string;

  @TextField({ max: 100, description: 'article, such as L911-1' })
  readonly article!: string;
}

/** A version that a rule will have from a day on. */
export class LawChangeBody {
  @TextField({ max: 100 })
  readonly rule!: string;

  @DayField({ description: 'first day of the new version' })
  readonly from!: string;

  @RecordField({ description: '`{ "mode": "franc", "unit": "month", "count": 2, "roll": "yes" }`' })
  readonly limit!: Record<string, unknown>;

  @RecordField({ optional: true, nullable: true, description: 'shorter length, prudently' })
  readonly prudent?: Record<string, unknown> | null;

  @PartField(() => CitedTextBody, { list: true })
  readonly sources!: readonly CitedTextBody[];

  @TextField({ max: 2000, description: 'why, with the text that makes the change' })
  readonly reason!: string;
}

export class EffectCountsView {
  @CountField()
  readonly moves!: number;

  @CountField()
  readonly appears!: number;

  @CountField()
  readonly ends!: number;

  @CountField({ description: 'later dates that a lawyer would have to confirm' })
  readonly waits!: number;
}

export class LawChangeApprovalView {
  @PartField(() => PersonReference)
  readonly by!: PersonReference;

  @MomentField()
  readonly at!: string;
}

export class LawChangeView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly rule!: string;

  @TextField({ max: 500 })
  readonly ruleLabel!: string;

  @DayField()
  readonly from!: string;

  @TextField({ nullable: true, max: 1000, description: 'the new length, in words' })
  readonly length!: string | null;

  @TextField({ nullable: true, max: 1000, description: 'the shorter one, prudently' })
  readonly prudentLength!: string | null;

  @TextField({ list: true, description: 'texts cited' })
  readonly sources!: readonly string[];

  @TextField({ max: 2000 })
  readonly reason!: string;

  @ChoiceField('LawChangeStatus', LAW_CHANGE_STATUSES)
  readonly status!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly proposedBy!: PersonReference | null;

  @MomentField()
  readonly proposedAt!: string;

  @MomentField({ nullable: true })
  readonly simulatedAt!: string | null;

  @PartField(() => EffectCountsView, { nullable: true })
  readonly counts!: EffectCountsView | null;

  @PartField(() => LawChangeApprovalView, { list: true, description: 'of the last simulation' })
  readonly approvals!: readonly LawChangeApprovalView[];

  @MomentField({ nullable: true })
  readonly adoptedAt!: string | null;

  @FlagField({ nullable: true, description: 'what was written is what was approved' })
  readonly appliedExactly!: boolean | null;
}

export class LawChangePage {
  @PartField(() => LawChangeView, { list: true })
  readonly data!: readonly LawChangeView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class LawChangeEffectView {
  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly reference!: string;

  @TextField({ max: 500 })
  readonly ruleLabel!: string;

  @ChoiceField('EffectKind', EFFECT_KINDS)
  readonly kind!: string;

  @DayField({ nullable: true })
  readonly lastDayBefore!: string | null;

  @DayField({ nullable: true })
  readonly prudentBefore!: string | null;

  @DayField({ nullable: true })
  readonly lastDayAfter!: string | null;

  @DayField({ nullable: true })
  readonly prudentAfter!: string | null;
}

export class LawChangeEffectPage {
  @PartField(() => LawChangeEffectView, { list: true })
  readonly data!: readonly LawChangeEffectView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
