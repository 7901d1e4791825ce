import { CountField, FlagField, IdField, PartField, TextField } from '../fields/index.ts';
import {
  EmailField,
  LocaleField,
  MobileField,
  RoleField,
  StatusField,
  TimeOfDayField,
  type LocaleValue,
  type RoleValue,
  type StatusValue,
} from './words.ts';

export class UserView {
  @IdField()
  readonly id!: string;

  @EmailField()
  readonly email!: string;

  @TextField()
  readonly name!: string;

  @TextField()
  readonly initials!: string;

  @RoleField()
  readonly role!: RoleValue;

  @FlagField()
  readonly isLawyer!: boolean;

  @LocaleField()
  readonly locale!: LocaleValue;

  @StatusField()
  readonly status!: StatusValue;

  @CountField({ min: 1 })
  readonly version!: number;

  @IdField({ nullable: true, description: 'who answers for her alerts when she is away or silent' })
  readonly deputyId!: string | null;

  @TimeOfDayField({ description: 'local time of her daily message' })
  readonly digestAt!: string;
}

/** What is told to the person herself alone. */
export class OwnAccountView extends UserView {
  /** Where SMS go; null: none reaches her. */
  @MobileField({ nullable: true })
  readonly mobile!: string | null;
}

export class UserList {
  @PartField(() => UserView, { list: true })
  readonly data!: UserView[];
}

/** Taking a role away or disabling somebody ends their sessions at once. */
export class ChangeUser {
  @TextField({ optional: true, min: 1, max: 200 })
  readonly name?: string;

  @RoleField({ optional: true })
  readonly role?: RoleValue;

  @FlagField({
    optional: true,
    description: 'only an owner may be a lawyer or not; a lawyer always is one',
  })
  readonly isLawyer?: boolean;

  @LocaleField({ optional: true })
  readonly locale?: LocaleValue;

  @StatusField({ optional: true })
  readonly status?: StatusValue;

  @IdField({ optional: true, nullable: true, description: 'null: nobody' })
  readonly deputyId?: string | null;

  @TimeOfDayField({ optional: true })
  readonly digestAt?: string;
}

/** What everybody may change about themselves. */
export class ChangeOwnAccount {
  @TextField({ optional: true, min: 1, max: 200 })
  readonly name?: string;

  @LocaleField({ optional: true })
  readonly locale?: LocaleValue;

  @IdField({ optional: true, nullable: true, description: 'null: nobody' })
  readonly deputyId?: string | null;

  @TimeOfDayField({ optional: true })
  readonly digestAt?: string;

  /** Null: no SMS. */
  @MobileField({ optional: true, nullable: true })
  readonly mobile?: string | null;
}
