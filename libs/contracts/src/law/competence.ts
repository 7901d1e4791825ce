import { TERRITORIES } from '@quantieme/calendar';
import {
  COMPETENCE_MATTERS,
  HOLDINGS,
  REMEDIES,
  SPECIAL_PLACES,
  URGENT_PROCEDURES,
} from '@quantieme/law';
import { ChoiceField, DayField, FlagField, PartField, TextField } from '../fields/index.ts';

const UNKNOWN = { optional: true, nullable: true } as const;
const CONFIDENCES = ['read', 'to-confirm'];

/** What is known; what is left out is unknown. */
export class CompetenceBody {
  @ChoiceField('CompetenceMatter', COMPETENCE_MATTERS)
  readonly matter!: string;

  @DayField({ ...UNKNOWN, description: 'of the decision; left out, today' })
  readonly decidedOn?: string | null;

  @TextField({ ...UNKNOWN, max: 6, description: 'département of residence, or `abroad`' })
  readonly residence?: string | null;

  @TextField({ ...UNKNOWN, max: 5, description: 'INSEE code of the commune of residence, instead' })
  readonly commune?: string | null;

  @ChoiceField('Holding', HOLDINGS, UNKNOWN)
  readonly holding?: string | null;

  @TextField({ ...UNKNOWN, max: 3, description: 'département where the person is held' })
  readonly heldIn?: string | null;

  @ChoiceField('SpecialPlace', SPECIAL_PLACES, UNKNOWN)
  readonly place?: string | null;

  @FlagField({ ...UNKNOWN, description: 'notified to somebody held or under house arrest' })
  readonly notifiedWhileHeld?: boolean | null;

  @TextField({ ...UNKNOWN, max: 3, description: 'département of the authority that decided' })
  readonly authoritySeat?: string | null;

  @ChoiceField('UrgentProcedure', URGENT_PROCEDURES, UNKNOWN)
  readonly urgent?: string | null;
}

export class CompetenceReasonView {
  @TextField({ max: 1000 })
  readonly text!: string;

  @TextField({ nullable: true })
  readonly source!: string | null;

  @ChoiceField('CompetenceConfidence', CONFIDENCES)
  readonly confidence!: string;
}

export class CompetentAuthorityView {
  @TextField({ nullable: true, description: 'null: not known' })
  readonly label!: string | null;

  @TextField({ nullable: true, max: 3 })
  readonly departement!: string | null;

  @PartField(() => CompetenceReasonView, { list: true })
  readonly reasons!: readonly CompetenceReasonView[];
}

export class CompetentCourtView extends CompetentAuthorityView {
  @ChoiceField('Territory', TERRITORIES, { nullable: true })
  readonly territory!: string | null;

  @TextField({ nullable: true })
  readonly timeZone!: string | null;
}

export class HigherCourtView extends CompetentAuthorityView {
  @ChoiceField('Remedy', REMEDIES, { nullable: true })
  readonly remedy!: string | null;
}

export class CompetenceQuestionView {
  @TextField({ max: 40, description: 'the field of what was asked that would settle it' })
  readonly asks!: string;

  @TextField({ max: 400 })
  readonly question!: string;
}

/** Who decides, which court judges and who above it, each with its reasons. */
export class CompetenceView {
  @PartField(() => CompetentAuthorityView)
  readonly decides!: CompetentAuthorityView;

  @PartField(() => CompetentAuthorityView, {
    nullable: true,
    description: 'where the file is taken, when that is not who decides',
  })
  readonly receives!: CompetentAuthorityView | null;

  @PartField(() => CompetentCourtView)
  readonly court!: CompetentCourtView;

  @PartField(() => HigherCourtView)
  readonly higher!: HigherCourtView;

  @PartField(() => CompetenceQuestionView, { list: true })
  readonly questions!: readonly CompetenceQuestionView[];
}
