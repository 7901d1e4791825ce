import {
  appendAudit,
  enqueueMail,
  findLogin,
  findUsableToken,
  insertUser,
  newId,
  openInvitations,
  replaceToken,
  revokeInvitation,
  useToken,
  type InvitationRecord,
  type OneTimeTokenRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context, type Services } from '../context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { initialsOf } from './initials.ts';
import { oneTimeToken, tokenHash } from './one-time-token.ts';
import { hashPassword } from './password-hashing.ts';
import { passwordProblem } from './password-rules.ts';
import { linkIsOver } from './password-reset.ts';
import type { Role } from './permissions.ts';
import { roleFrom } from './session.ts';
import { normalEmail, type Login } from './sign-in.ts';

const INVITATION_LIFE_SECONDS = 7 * 24 * 3600;

export interface InvitationInput {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

function emailTaken(): DomainError {
  const detail = {
    fr: 'Cette adresse a déjà un compte. Choisissez-en une autre, ou réactivez la personne dans la liste.',
    en: 'This e-mail already has an account. Choose another one, or reactivate the person in the list.',
  };
  return new DomainError('conflict', 'user/email-taken', detail, {
    fields: [{ pointer: '/email', code: 'user/email-taken', detail }],
  });
}

/** Inviting again replaces the invitation, so that only the latest mail opens the door. */
export async function invite(ctx: Context, input: InvitationInput): Promise<InvitationRecord> {
  const { firmId, userId, locale } = ctx.actor;
  const email = normalEmail(input.email);
  const id = newId();
  const created = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (await findLogin(tx, email)) throw emailTaken();
    await replaceToken(tx, {
      firmId,
      id,
      kind: 'invitation',
      email,
      name: input.name,
      role: input.role,
      userId: null,
      createdBy: userId,
      tokenHash: tokenHash(oneTimeToken(id, ctx.secretKey)),
      lifeSeconds: INVITATION_LIFE_SECONDS,
    });
    await enqueueMail(tx, firmId, {
      id: newId(),
      kind: 'invitation',
      recipientEmail: email,
      locale,
      subjectId: id,
    });
    await appendAudit(tx, {
      action: 'invitation.send',
      subjectKind: 'invitation',
      subjectId: id,
      after: { email, name: input.name, role: input.role },
    });
    const open = await openInvitations(tx, firmId);
    return open.find((invitation) => invitation.id === id);
  });
  if (!created) throw new Error('The invitation just written is missing');
  ctx.wake();
  return created;
}

export function listInvitations(ctx: Context): Promise<readonly InvitationRecord[]> {
  return ctx.database.firm(scopeOf(ctx), (tx) => openInvitations(tx, ctx.actor.firmId));
}

export async function withdrawInvitation(ctx: Context, id: string): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await revokeInvitation(tx, ctx.actor.firmId, id))) {
      throw notFound('invitation/unknown', {
        fr: 'Cette invitation n’existe pas, a été acceptée ou retirée.',
        en: 'This invitation does not exist, was accepted or withdrawn.',
      });
    }
    await appendAudit(tx, {
      action: 'invitation.withdraw',
      subjectKind: 'invitation',
      subjectId: id,
    });
  });
}

/** What the person sees before accepting. */
export async function readInvitation(
  services: Services,
  token: string,
): Promise<OneTimeTokenRecord> {
  const found = await findUsableToken(services.database.login, 'invitation', tokenHash(token));
  if (!found) throw linkIsOver();
  return found;
}

/** Makes the account; the caller signs it in. */
export async function acceptInvitation(
  services: Services,
  input: { token: string; password: string; name: string | undefined },
): Promise<Login> {
  const invitation = await readInvitation(services, input.token);
  const { firmId, id, email, firmName } = invitation;
  const name = input.name ?? invitation.name ?? email;
  const problem = passwordProblem(input.password, [email, name, firmName]);
  if (problem) throw invalid([problem]);
  const role = roleFrom(invitation.role ?? '');
  const passwordHash = await hashPassword(input.password);
  const userId = newId();
  await services.database.firm({ firmId, userId: null }, async (tx) => {
    if (!(await useToken(tx, firmId, id))) throw linkIsOver();
    const user = {
      id: userId,
      email,
      name,
      initials: initialsOf(name),
      role,
      locale: 'fr' as const,
    };
    const isLawyer = role === 'lawyer';
    if (!(await insertUser(tx, { ...user, firmId, isLawyer, passwordHash }))) throw emailTaken();
    await appendAudit(tx, {
      action: 'user.join',
      subjectKind: 'user',
      subjectId: userId,
      after: { email, name, role },
    });
  });
  return { firmId, userId };
}
