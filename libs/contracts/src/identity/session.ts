import { IntersectionType, PickType } from '@nestjs/swagger';
import { TroubleView } from '../alerts/alert-state.ts';
import { TimerView } from '../billing/work.ts';
import { ProcedureReference } from '../dossiers/dossier.views.ts';
import { AgendaCounts } from '../deadlines/agenda.views.ts';
import { FlagField, IdField, MomentField, PartField, TextField } from '../fields/index.ts';
import { SavedView } from '../saved-views/saved-views.ts';
import { TeamView } from './teams.ts';
import { UserView } from './users.ts';
import { EmailField, LocaleField, RoleField, type LocaleValue, type RoleValue } from './words.ts';

export class SignIn {
  @EmailField({ example: 'avocate@demo.test' })
  readonly email!: string;

  @TextField({ min: 1, max: 1000 })
  readonly password!: string;

  @TextField({ optional: true, max: 20, description: 'second factor, when the account has one' })
  readonly totp?: string;
}

export class SessionUser {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;

  @TextField()
  readonly initials!: string;

  @EmailField()
  readonly email!: string;

  @RoleField()
  readonly role!: RoleValue;

  @FlagField()
  readonly isLawyer!: boolean;

  @LocaleField()
  readonly locale!: LocaleValue;
}

export class SessionFirm {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;

  @TextField({ example: 'Europe/Paris' })
  readonly timeZone!: string;
}

/** Who I am, for which firm, and what I may do. */
export class SessionView {
  @PartField(() => SessionUser)
  readonly user!: SessionUser;

  @PartField(() => SessionFirm)
  readonly firm!: SessionFirm;

  @TextField({ list: true })
  readonly permissions!: string[];

  @FlagField({ description: 'a demonstration instance: development mailbox, movable clock' })
  readonly embedded!: boolean;

  @MomentField({ description: "the product's clock, in the firm's time zone" })
  readonly now!: string;
}

/** Somebody of the firm, as lists and choices name her. */
export class ColleagueView extends PickType(UserView, [
  'id',
  'name',
  'initials',
  'role',
  'status',
]) {}

/** What stands around every page, so that none asks for it. */
export class DeskView {
  @PartField(() => TeamView, { list: true, description: 'the teams of the firm' })
  readonly teams!: readonly TeamView[];

  @PartField(() => ColleagueView, {
    list: true,
    description: 'the people of the firm; none for whoever may not know them',
  })
  readonly people!: readonly ColleagueView[];

  @PartField(() => ProcedureReference, {
    list: true,
    description: 'what a dossier may be about, in the language asked for',
  })
  readonly procedures!: readonly ProcedureReference[];

  @PartField(() => SavedView, { list: true, description: 'the views I may open, in my order' })
  readonly savedViews!: readonly SavedView[];

  @PartField(() => AgendaCounts, {
    nullable: true,
    description: "over the firm's whole échéancier; null for whoever may not read it",
  })
  readonly counts!: AgendaCounts | null;

  @PartField(() => TimerView, { nullable: true, description: 'my clock that runs' })
  readonly runningTimer!: TimerView | null;

  @PartField(() => TroubleView, {
    nullable: true,
    description: 'what keeps reminders from leaving, the dearest first; null while they leave',
  })
  readonly trouble!: TroubleView | null;
}

/** Who I am, with what stands around every page. */
export class CurrentSessionView extends IntersectionType(SessionView, DeskView) {}

export class SessionRow {
  @IdField()
  readonly id!: string;

  @MomentField()
  readonly createdAt!: string;

  @MomentField()
  readonly lastSeenAt!: string;

  @TextField({ nullable: true, max: 300 })
  readonly userAgent!: string | null;

  @FlagField({ description: 'the session of this very request' })
  readonly current!: boolean;
}

export class SessionList {
  @PartField(() => SessionRow, { list: true })
  readonly data!: SessionRow[];
}
