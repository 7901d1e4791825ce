import {
  appendAudit,
  enqueueMail,
  findLogin,
  findUsableToken,
  newId,
  replaceToken,
  revokeSessionsOf,
  setPassword,
  useToken,
  lockUser,
  type OneTimeTokenRecord,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { DomainError, invalid } from '../domain-error.ts';
import { oneTimeToken, tokenHash } from './one-time-token.ts';
import { hashPassword } from './password-hashing.ts';
import { passwordProblem } from './password-rules.ts';
import { normalEmail, slowDown } from './sign-in.ts';
import { throttleKeys } from './sign-in-throttle.ts';

/** ASVS 6.4.1: short, since whoever reads the mailbox owns the account meanwhile. */
const RESET_LIFE_SECONDS = 30 * 60;

/** Known and unknown addresses must take the same time to answer, whatever the database has to do. */
const ANSWER_AFTER_MS = 150;

async function sendReset(services: Services, email: string): Promise<void> {
  const login = await findLogin(services.database.login, email);
  if (login?.status !== 'active') return;
  const { firmId, userId } = login;
  const id = newId();
  await services.database.firm({ firmId, userId }, async (tx) => {
    const user = await lockUser(tx, firmId, userId);
    await replaceToken(tx, {
      firmId,
      id,
      kind: 'password-reset',
      email,
      name: null,
      role: null,
      userId,
      createdBy: null,
      tokenHash: tokenHash(oneTimeToken(id, services.secretKey)),
      lifeSeconds: RESET_LIFE_SECONDS,
    });
    await enqueueMail(tx, firmId, {
      id: newId(),
      kind: 'password-reset',
      recipientEmail: email,
      locale: user?.locale ?? 'fr',
      subjectId: id,
    });
    await appendAudit(tx, {
      action: 'password-reset.request',
      subjectKind: 'user',
      subjectId: userId,
    });
  });
  services.wake();
}

/** Sends a link if somebody signs in with this address; the caller cannot tell. */
export async function requestPasswordReset(
  services: Services,
  request: { email: string; network: string },
): Promise<void> {
  const email = normalEmail(request.email);
  await slowDown(services, throttleKeys('password-reset', email, request.network));
  const answerTime = new Promise((resolve) => setTimeout(resolve, ANSWER_AFTER_MS));
  await Promise.all([sendReset(services, email), answerTime]);
}

export function linkIsOver(): DomainError {
  return new DomainError('gone', 'token/over', {
    fr: 'Ce lien a déjà servi, a été remplacé ou a expiré. Demandez-en un nouveau.',
    en: 'This link was used, replaced or has expired. Ask for a new one.',
  });
}

async function resetToken(services: Services, token: string): Promise<OneTimeTokenRecord> {
  const found = await findUsableToken(services.database.login, 'password-reset', tokenHash(token));
  if (!found) throw linkIsOver();
  return found;
}

/** A new password ends every session of the account: whoever held one must sign in again. */
export async function resetPassword(
  services: Services,
  request: { token: string; password: string },
): Promise<void> {
  const { firmId, id, userId, email, firmName } = await resetToken(services, request.token);
  if (userId === null) throw linkIsOver();
  const problem = passwordProblem(request.password, [email, firmName]);
  if (problem) throw invalid([problem]);
  const passwordHash = await hashPassword(request.password);
  await services.database.firm({ firmId, userId }, async (tx) => {
    if (!(await useToken(tx, firmId, id))) throw linkIsOver();
    await setPassword(tx, { firmId, userId, passwordHash });
    await revokeSessionsOf(tx, firmId, userId);
    await appendAudit(tx, { action: 'password.change', subjectKind: 'user', subjectId: userId });
  });
}
