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

  @DayField({ description: 'the last day of it' })
  readonly to!: string;

  @TextField({ max: 100, example: 'Fermeture d’été' })
  readonly label!: string;
}

/** What stands at the head of the firm's letters; what is left out or empty is not known. */
export class LetterheadPart {
  @TextField({ optional: true, max: 500, description: 'as it is printed, on several lines' })
  readonly address?: string;

  @TextField({ optional: true, description: 'where letters are signed' })
  readonly city?: string;

  @TextField({ optional: true, example: 'Paris' })
  readonly bar?: string;

  @TextField({
    optional: true,
    max: 40,
    example: 'D 0412',
    description: 'toque, or number of the locker at the courthouse',
  })
  readonly toque?: string;

  @TextField({ optional: true, max: 40 })
  readonly phone?: string;

  @TextField({ optional: true, max: 320 })
  readonly email?: string;

  @TextField({ optional: true, max: 20 })
  readonly siret?: string;

  @TextField({ optional: true, max: 20 })
  readonly vat?: string;

  @TextField({ optional: true, max: 500, description: 'consumer mediator: name, address, site' })
  readonly mediator?: string;
}

export class FirmView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;

  @TextField({ max: 12, description: 'written before the number of a new dossier' })
  readonly referencePrefix!: string;

  @TimeZoneField()
  readonly timeZone!: string;

  /** Language of mails to people who have none of their own. */
  @LocaleField()
  readonly locale!: LocaleValue;

  @CountField({ min: 1 })
  readonly version!: number;

  @ChoiceField('Territory', TERRITORIES, {
    description: 'its public holidays are those of the firm',
  })
  readonly territory!: Territory;

  @TimeOfDayField({ description: 'local time; the firm closes later the same day' })
  readonly opensAt!: string;

  @TimeOfDayField()
  readonly closesAt!: string;

  @CountField({ list: true, min: 1, max: 7, description: 'ISO 8601: 1 is Monday' })
  readonly workingDays!: number[];

  @PartField(() => FirmClosure, { list: true, description: 'in the order of their days' })
  readonly closures!: FirmClosure[];

  @ChoiceField('ProofOfFatal', PROOF_OF_FATAL, {
    description:
      'the proof that a fatal deadline was met: asked for, or required before it is marked done',
  })
  readonly proofOfFatal!: ProofOfFatal;

  @FlagField({
    description: 'a fatal deadline marked done by one person waits for another to confirm it',
  })
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

  @ChoiceField('Territory', TERRITORIES, {
    optional: true,
    description: 'its public holidays are those of the firm',
  })
  readonly territory?: Territory;

  @TimeOfDayField({ optional: true, description: 'local time; the firm closes later the same day' })
  readonly opensAt?: string;

  @TimeOfDayField({ optional: true })
  readonly closesAt?: string;

  @CountField({ list: true, min: 1, max: 7, optional: true, description: 'ISO 8601: 1 is Monday' })
  readonly workingDays?: number[];

  @PartField(() => FirmClosure, {
    list: true,
    optional: true,
    description: 'all of them: those left out are deleted',
  })
  readonly closures?: FirmClosure[];

  @ChoiceField('ProofOfFatal', PROOF_OF_FATAL, { optional: true })
  readonly proofOfFatal?: ProofOfFatal;

  @FlagField({ optional: true })
  readonly fourEyes?: boolean;

  @PartField(() => LetterheadPart, {
    optional: true,
    description: 'all of it: what is left out is no longer known',
  })
  readonly letterhead?: LetterheadPart;
}
