import type { OwnSession } from '@quantieme/casework';
import type {
  FirmView,
  InvitationOffer,
  InvitationView,
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
  const { id, email, name, initials, isLawyer, locale, status, version } = user;
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
  };
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

export function firmView(firm: FirmRecord): FirmView {
  const { id, name, referencePrefix, timeZone, locale, version } = firm;
  return { id, name, referencePrefix, timeZone, locale, version };
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
