import { appendAudit, insertFirm, insertUser, newId, type Database } from '@quantieme/persistence';
import type { Language } from '@quantieme/law';
import { DomainError, invalid } from '../domain-error.ts';
import { initialsOf } from './initials.ts';
import { hashPassword } from './password-hashing.ts';
import { passwordProblem } from './password-rules.ts';
import { normalEmail, type Login } from './sign-in.ts';

export interface NewFirm {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: Language;
  readonly owner: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
    readonly isLawyer: boolean;
  };
}

/** A firm with its first owner: the only way in besides an invitation. Run by `npm run firm:create`, never over HTTP. */
export async function createFirm(services: { database: Database }, input: NewFirm): Promise<Login> {
  const { owner } = input;
  const email = normalEmail(owner.email);
  const problem = passwordProblem(owner.password, [email, owner.name, input.name]);
  if (problem) throw invalid([problem]);
  const passwordHash = await hashPassword(owner.password);
  const firmId = newId();
  const userId = newId();
  const { name, timeZone, locale } = input;
  await services.database.firm({ firmId, userId: null }, async (tx) => {
    await insertFirm(tx, { id: firmId, name, referencePrefix: '', timeZone, locale });
    const created = await insertUser(tx, {
      firmId,
      id: userId,
      email,
      name: owner.name,
      initials: initialsOf(owner.name),
      role: 'owner',
      isLawyer: owner.isLawyer,
      locale,
      passwordHash,
    });
    if (!created) {
      throw new DomainError('conflict', 'user/email-taken', {
        fr: 'Cette adresse a déjà un compte.',
        en: 'This e-mail already has an account.',
      });
    }
    await appendAudit(tx, {
      action: 'firm.create',
      subjectKind: 'firm',
      subjectId: firmId,
      after: { name, owner: email },
    });
  });
  return { firmId, userId };
}
