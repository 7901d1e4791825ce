import { Inject, Injectable } from '@nestjs/common';
import { checkCredentials, wrongCredentials, type Login, type Services } from '@quantieme/casework';
import { Passport } from 'passport';
import { Strategy } from 'passport-local';
import { SERVICES } from '../shell/index.ts';

interface Attempt {
  readonly body: { readonly email: string; readonly password: string };
  readonly network: string;
}

/**
 * Passport's local strategy, given the validated body only: left alone it would also take a password from the query
 * string, which proxies write to their logs.
 */
@Injectable()
export class LocalSignIn {
  private readonly passport = new Passport();

  constructor(@Inject(SERVICES) services: Services) {
    const strategy = new Strategy(
      { usernameField: 'email', session: false, passReqToCallback: true },
      (request, email, password, done) => {
        const { network } = request as unknown as Attempt;
        checkCredentials(services, { email, password, network }).then(
          (login) => done(null, login ?? false),
          (error: unknown) => done(error),
        );
      },
    );
    this.passport.use(strategy);
  }

  /** The account these credentials open; wrong ones throw. */
  authenticate(attempt: Attempt): Promise<Login> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, login: Login | false | null | undefined): void => {
        if (error) reject(error as Error);
        else if (login) resolve(login);
        else reject(wrongCredentials());
      };
      const run = this.passport.authenticate('local', { session: false }, answer) as (
        request: Attempt,
        response: object,
        next: (error?: unknown) => void,
      ) => void;
      run({ ...attempt }, {}, (error) =>
        reject((error as Error | undefined) ?? wrongCredentials()),
      );
    });
  }
}
