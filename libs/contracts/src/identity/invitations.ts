import { IdField, MomentField, PartField, TextField } from '../fields/index.ts';
import { EmailField, RoleField, type RoleValue } from './words.ts';

export class Invite {
  @EmailField()
  readonly email!: string;

  @TextField({ min: 1, max: 200 })
  readonly name!: string;

  @RoleField()
  readonly role!: RoleValue;
}

export class InvitationView {
  @IdField()
  readonly id!: string;

  @EmailField()
  readonly email!: string;

  @TextField()
  readonly name!: string;

  @RoleField()
  readonly role!: RoleValue;

  @MomentField()
  readonly createdAt!: string;

  @MomentField()
  readonly expiresAt!: string;
}

export class InvitationList {
  @PartField(() => InvitationView, { list: true })
  readonly data!: InvitationView[];
}

/** What somebody invited sees before accepting. */
export class InvitationOffer {
  @EmailField()
  readonly email!: string;

  @TextField()
  readonly name!: string;

  @RoleField()
  readonly role!: RoleValue;

  @TextField()
  readonly firmName!: string;
}

export class AcceptInvitation {
  @TextField({
    min: 1,
    max: 1000,
    description: '12 to 128 characters; common passwords are refused',
  })
  readonly password!: string;

  @TextField({ optional: true, min: 1, max: 200 })
  readonly name?: string;
}
