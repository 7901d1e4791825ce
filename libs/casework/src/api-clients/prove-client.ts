import {
  findApiClient,
  forgetAttempts,
  isUuid,
  uncountAttempt,
  type ApiDoor,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { secondsToWait } from '../identity/sign-in.ts';
import { networkOf, THROTTLE_MEMORY_SECONDS, throttleKeys } from '../identity/sign-in-throttle.ts';
import { DomainError } from '../domain-error.ts';
import { plainAddress, type CountedClient } from './api-token.ts';
import { readAssertion, type Assertion } from './client-assertion.ts';
import { TokenRefusal, unknownClient } from './token-refusal.ts';

/** What a client proves who it is with. */
export type ClientProof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'assertion'; readonly jwt: string };

export interface ClientSaid {
  readonly clientId: string;
  readonly proof: ClientProof;
  /** Where the request comes from. */
  readonly from: string;
  /** Addresses of ours that an assertion may be made out to. */
  readonly audiences: readonly string[];
}

export interface ProvenClient extends CountedClient {
  readonly door: ApiDoor;
  readonly address: string | null;
  /** Null: by secret. */
  readonly assertion: Assertion | null;
}

/** Who asks. A client that is over is told why, once it has proved who it is; before that all refusals are alike. */
export async function proveClient(services: Services, said: ClientSaid): Promise<ProvenClient> {
  const { login } = services.database;
  const [account, network] = throttleKeys('oauth', said.clientId, networkOf(said.from));
  await slowDown(services, [account, network]);
  const address = plainAddress(said.from);
  const secretHash = said.proof.kind === 'secret' ? tokenHash(said.proof.secret) : null;
  const door = isUuid(said.clientId)
    ? await findApiClient(login, { id: said.clientId, secretHash, address })
    : null;
  if (door === null) throw unknownClient();
  const assertion = await provenBy(said, door);
  await forgetAttempts(login, account.key, THROTTLE_MEMORY_SECONDS);
  await uncountAttempt(login, network.key);
  refuseOver(door, said.proof);
  const actor = { firmId: door.firmId, userId: said.clientId.toLowerCase() };
  return { actor, requestsPerMinute: door.requestsPerMinute, door, address, assertion };
}

async function provenBy(
  { clientId, proof, audiences }: ClientSaid,
  { secretId, publicKeys }: ApiDoor,
): Promise<Assertion | null> {
  if (proof.kind === 'assertion') {
    return readAssertion({ clientId, jwt: proof.jwt, publicKeys, audiences });
  }
  if (secretId === null) throw unknownClient();
  return null;
}

function refuseOver(door: ApiDoor, { kind }: ClientProof): void {
  if (door.revoked) throw over('client/revoked', 'This client was revoked by its firm.');
  if (door.expired) throw over('client/expired', 'This client has expired.');
  if (kind === 'secret') {
    if (door.secretEnded === true) throw over('secret/ended', 'This secret was ended by its firm.');
    if (door.secretExpired === true) {
      const day = door.secretExpiresAt?.toString().slice(0, 10) ?? '';
      throw over(
        'secret/expired',
        `This secret expired on ${day}. An owner of the firm makes another.`,
      );
    }
  }
  if (!door.addressAllowed) {
    const text = 'This client is not admitted from this address.';
    throw new TokenRefusal('unauthorized_client', 'client/address-refused', text);
  }
}

const over = (code: string, text: string) => new TokenRefusal('invalid_client', code, text);

async function slowDown(services: Services, keys: ReturnType<typeof throttleKeys>): Promise<void> {
  const seconds = await secondsToWait(services, keys);
  if (seconds === 0) return;
  const detail = {
    fr: `Trop d’essais pour ce client. Réessayez dans ${seconds} s.`,
    en: `Too many attempts for this client. Try again in ${seconds} s.`,
  };
  throw new DomainError('too-many', 'client/too-many-attempts', detail, {
    retryAfterSeconds: seconds,
  });
}
