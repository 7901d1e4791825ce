import { TERRITORIES, type Territory } from '@quantieme/calendar';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { LocaleField, TimeOfDayField, TimeZoneField, type LocaleValue } from './words.ts';

const PROOF_OF_FATAL = ['asked', 'required'] as const;
type ProofOfFatal = (typeof PROOF_OF_FATAL)[number];

/** Days on which the firm is closed, besides weekends and public holidays. */
export class FirmClosure {
  @DayField()
  readonly from!: string;

  /** The last day of it. */
  @DayField()
  readonly to!: string;

  @TextField({ max: 100, example: 'Fermeture d’été' })
  readonly label!: string;
}

/** What stands at the head of the firm's letters; what is left out or empty is not known. */
export class LetterheadPart {
  @TextField({ optional: true, max: 500, description: 'as it is printed, on several lines' })
  readonly address?: string;

  /** Where letters are signed. */
  @TextField({ optional: true })
  readonly city?: string;

  @TextField({ optional: true, example: 'Paris' })
  readonly bar?: string;

  /** Toque, or number of the locker at the courthouse. */
  @TextField({ optional: true, max: 40, example: 'D 0412' })
  readonly toque?: string;

  @TextField({ optional: true, max: 40 })
  readonly phone?: string;

  @TextField({ optional: true, max: 320 })
  readonly email?: string;

  @TextField({ optional: true, max: 20 })
  readonly siret?: string;

  @TextField({ optional: true, max: 20 })
  readonly vat?: string;

  /** Consumer mediator: name, address, site. */
  @TextField({ optional: true, max: 500 })
  readonly mediator?: string;
}

export class FirmView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;

  /** Written before the number of a new dossier. */
  @TextField({ max: 12 })
  readonly referencePrefix!: string;

  @TimeZoneField()
  readonly timeZone!: string;

  /** Language of mails to people who have none of their own. */
  @LocaleField()
  readonly locale!: LocaleValue;

  @CountField({ min: 1 })
  readonly version!: number;

  /** Its public holidays are those of the firm. */
  @ChoiceField('Territory', TERRITORIES)
  readonly territory!: Territory;

  /** Local time; the firm closes later the same day. */
  @TimeOfDayField()
  readonly opensAt!: string;

  @TimeOfDayField()
  readonly closesAt!: string;

  /** ISO 8601: 1 is Monday. */
  @CountField({ list: true, min: 1, max: 7 })
  readonly workingDays!: number[];

  /** In the order of their days. */
  @PartField(() => FirmClosure, { list: true })
  readonly closures!: FirmClosure[];

  /** The proof that a fatal deadline was met: asked for, or required before it is marked done. */
  @ChoiceField('ProofOfFatal', PROOF_OF_FATAL)
  readonly proofOfFatal!: ProofOfFatal;

  /** A fatal deadline marked done by one person waits for another to confirm it. */
  @FlagField()
  readonly fourEyes!: boolean;

  @PartField(() => LetterheadPart)
  readonly letterhead!: LetterheadPart;
}

export class ChangeFirm {
  @TextField({ optional: true, min: 1, max: 200 })
  readonly name?: string;

  @TextField({ optional: true, max: 12 })
  readonly referencePrefix?: string;

  @TimeZoneField({ optional: true })
  readonly timeZone?: string;

  @LocaleField({ optional: true })
  readonly locale?: LocaleValue;

  /** Its public holidays are those of the firm. */
  @ChoiceField('Territory', TERRITORIES, { optional: true })
  readonly territory?: Territory;

  /** Local time; the firm closes later the same day. */
  @TimeOfDayField({ optional: true })
  readonly opensAt?: string;

  @TimeOfDayField({ optional: true })
  readonly closesAt?: string;

  /** ISO 8601: 1 is Monday. */
  @CountField({ list: true, min: 1, max: 7, optional: true })
  readonly workingDays?: number[];

  /** All of them: those left out are deleted. */
  @PartField(() => FirmClosure, { list: true, optional: true })
  readonly closures?: FirmClosure[];

  @ChoiceField('ProofOfFatal', PROOF_OF_FATAL, { optional: true })
  readonly proofOfFatal?: ProofOfFatal;

  @FlagField({ optional: true })
  readonly fourEyes?: boolean;

  /** All of it: what is left out is no longer known. */
  @PartField(() => LetterheadPart, { optional: true })
  readonly letterhead?: LetterheadPart;
}
