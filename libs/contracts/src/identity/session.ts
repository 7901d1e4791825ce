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

  /** Second factor, when the account has one. */
  @TextField({ optional: true, max: 20 })
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

  /** A demonstration instance: development mailbox, movable clock. */
  @FlagField()
  readonly embedded!: boolean;

  /** The product's clock, in the firm's time zone. */
  @MomentField()
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
  /** The teams of the firm. */
  @PartField(() => TeamView, { list: true })
  readonly teams!: readonly TeamView[];

  /** The people of the firm; none for whoever may not know them. */
  @PartField(() => ColleagueView, { list: true })
  readonly people!: readonly ColleagueView[];

  /** What a dossier may be about, in the language asked for. */
  @PartField(() => ProcedureReference, { list: true })
  readonly procedures!: readonly ProcedureReference[];

  /** The views I may open, in my order. */
  @PartField(() => SavedView, { list: true })
  readonly savedViews!: readonly SavedView[];

  /** Over the firm's whole échéancier; null for whoever may not read it. */
  @PartField(() => AgendaCounts, { nullable: true })
  readonly counts!: AgendaCounts | null;

  /** My clock that runs. */
  @PartField(() => TimerView, { nullable: true })
  readonly runningTimer!: TimerView | null;

  /** What keeps reminders from leaving, the dearest first; null while they leave. */
  @PartField(() => TroubleView, { nullable: true })
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

  /** The session of this very request. */
  @FlagField()
  readonly current!: boolean;
}

export class SessionList {
  @PartField(() => SessionRow, { list: true })
  readonly data!: SessionRow[];
}
