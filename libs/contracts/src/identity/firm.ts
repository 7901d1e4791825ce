import { CountField, IdField, TextField } from '../fields/index.ts';
import { LocaleField, TimeZoneField, type LocaleValue } from './words.ts';

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
}
