import type { FirmChange, OwnSession } from '@quantieme/casework';
import type {
  ChangeFirm,
  FirmView,
  InvitationOffer,
  InvitationView,
  OwnAccountView,
  SessionRow,
  UserView,
} from '@quantieme/contracts';
import type {
  FirmRecord,
  InvitationRecord,
  OneTimeTokenRecord,
  UserRecord,
} from '@quantieme/persistence';

/** Records to contract, field by field: a new column never leaves by accident. */
export function sessionRow({
  id,
  createdAt,
  lastSeenAt,
  userAgent,
  current,
}: OwnSession): SessionRow {
  return {
    id,
    createdAt: createdAt.toString(),
    lastSeenAt: lastSeenAt.toString(),
    userAgent,
    current,
  };
}

export function userView(user: UserRecord): UserView {
  const { id, email, name, initials, isLawyer, locale, status, version, deputyId, digestAt } = user;
  return {
    id,
    email,
    name,
    initials,
    role: user.role as UserView['role'],
    isLawyer,
    locale,
    status,
    version,
    deputyId,
    digestAt,
  };
}

export function ownAccountView(user: UserRecord): OwnAccountView {
  return { ...userView(user), mobile: user.mobile };
}

export function invitationView(invitation: InvitationRecord): InvitationView {
  const { id, email, name, createdAt, expiresAt } = invitation;
  return {
    id,
    email,
    name,
    role: invitation.role as InvitationView['role'],
    createdAt: createdAt.toString(),
    expiresAt: expiresAt.toString(),
  };
}

/** Only what says something is kept. */
function saidIn(letterhead: NonNullable<ChangeFirm['letterhead']>): Record<string, string> {
  const said = Object.entries(letterhead as Record<string, string | undefined>);
  return Object.fromEntries(
    said.flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
}

export function firmChange({ closures, letterhead, ...change }: ChangeFirm): FirmChange {
  const day = (text: string) => Temporal.PlainDate.from(text);
  return {
    ...change,
    letterhead: letterhead && saidIn(letterhead),
    closures: closures?.map(({ from, to, label }) => ({ from: day(from), to: day(to), label })),
  };
}

export function firmView(firm: FirmRecord): FirmView {
  const { id, name, referencePrefix, timeZone, locale, version } = firm;
  const { territory, opensAt, closesAt } = firm;
  return {
    id,
    name,
    referencePrefix,
    timeZone,
    locale,
    version,
    territory,
    opensAt,
    closesAt,
    workingDays: [...firm.workingDays],
    closures: firm.closures.map(({ from, to, label }) => ({
      from: from.toString(),
      to: to.toString(),
      label,
    })),
    proofOfFatal: firm.proofOfFatal,
    fourEyes: firm.fourEyes,
    letterhead: firm.letterhead,
  };
}

export function invitationOffer(invitation: OneTimeTokenRecord): InvitationOffer {
  const { email, name, firmName } = invitation;
  return {
    email,
    name: name ?? email,
    role: invitation.role as InvitationOffer['role'],
    firmName,
  };
}
