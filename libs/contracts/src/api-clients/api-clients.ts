import { rule } from '../fields/field.ts';
import {
  CountField,
  DayField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { refusal } from '../fields/refusal.ts';
import { ScopesField, type ScopeValue } from './api-client.words.ts';

const MOST_REQUESTS = 6000;

const Filled = () =>
  rule(
    'isFilled',
    (value) => Array.isArray(value) && value.length > 0,
    refusal('field/empty', 'Cette liste ne peut pas être vide.', 'This list cannot be empty.'),
  );

const ADDRESSES_SAY = 'networks it may call from (IPv4 or IPv6, CIDR); none: from anywhere';
const KEYS_SAY =
  'public keys that verify its assertions (private_key_jwt): a JWKS, or keys in PEM; empty: none';
const EXPIRY_SAYS = 'last day it is good for, in the time zone of the firm; null: no end';

export class CreateApiClientBody {
  @TextField({ min: 1, max: 100, example: 'Logiciel de facturation' })
  readonly name!: string;

  @ScopesField()
  @Filled()
  readonly scopes!: ScopeValue[];

  @TextField({ list: true, optional: true, max: 50, description: ADDRESSES_SAY })
  readonly addresses?: string[];

  @CountField({ optional: true, min: 1, max: MOST_REQUESTS, description: '600 unless told' })
  readonly requestsPerMinute?: number;

  @DayField({ optional: true, nullable: true, description: EXPIRY_SAYS })
  readonly expiresOn?: string | null;

  @TextField({
    optional: true,
    max: 20_000,
    description: `${KEYS_SAY}. With keys, no secret is made.`,
  })
  readonly publicKeys?: string;

  @DayField({ optional: true, description: 'last day of its secret; a year from now unless told' })
  readonly secretExpiresOn?: string;
}

export class ChangeApiClientBody {
  @TextField({ optional: true, min: 1, max: 100 })
  readonly name?: string;

  /** Tokens lose at once what is taken away. */
  @ScopesField({ optional: true })
  @Filled()
  readonly scopes?: ScopeValue[];

  @TextField({ list: true, optional: true, max: 50, description: ADDRESSES_SAY })
  readonly addresses?: string[];

  @CountField({ optional: true, min: 1, max: MOST_REQUESTS })
  readonly requestsPerMinute?: number;

  @DayField({ optional: true, nullable: true, description: EXPIRY_SAYS })
  readonly expiresOn?: string | null;

  @TextField({ optional: true, max: 20_000, description: KEYS_SAY })
  readonly publicKeys?: string;
}

export class CreateApiSecretBody {
  @DayField({ optional: true, description: 'its last day; a year from now unless told' })
  readonly expiresOn?: string;
}

/** A secret that is good, or has expired and waits to be replaced. */
export class ApiSecretView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 4, description: 'its last characters' })
  readonly ending!: string;

  @MomentField()
  readonly createdAt!: string;

  @DayField()
  readonly expiresOn!: string;

  @FlagField()
  readonly expired!: boolean;

  @MomentField({ nullable: true })
  readonly lastUsedAt!: string | null;

  @TextField({ nullable: true, max: 50 })
  readonly lastUsedFrom!: string | null;
}

export class ApiPublicKeyView {
  @TextField({ max: 200, description: 'as the header of an assertion names it' })
  readonly kid!: string;

  @TextField({ max: 40, example: 'EC P-256' })
  readonly kind!: string;
}

export class ApiClientMaker {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

/** Other software that calls the API in the name of the firm; its id is its `client_id`. */
export class ApiClientView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 100 })
  readonly name!: string;

  @ScopesField()
  readonly scopes!: ScopeValue[];

  @TextField({ list: true, max: 50, description: ADDRESSES_SAY })
  readonly addresses!: string[];

  @CountField({ min: 1, max: MOST_REQUESTS })
  readonly requestsPerMinute!: number;

  @PartField(() => ApiPublicKeyView, { list: true })
  readonly publicKeys!: ApiPublicKeyView[];

  @PartField(() => ApiSecretView, {
    list: true,
    description: 'two at most, so that one can replace the other while both are good',
  })
  readonly secrets!: ApiSecretView[];

  @PartField(() => ApiClientMaker)
  readonly createdBy!: ApiClientMaker;

  @MomentField()
  readonly createdAt!: string;

  @DayField({ nullable: true })
  readonly expiresOn!: string | null;

  @FlagField()
  readonly expired!: boolean;

  @MomentField({ nullable: true })
  readonly revokedAt!: string | null;

  @MomentField({ nullable: true, description: 'to the minute or so' })
  readonly lastUsedAt!: string | null;

  @TextField({ nullable: true, max: 50 })
  readonly lastUsedFrom!: string | null;

  @CountField({ min: 1 })
  readonly version!: number;
}

export class ApiClientWithSecret extends ApiClientView {
  @TextField({ nullable: true, description: 'given this once; only its hash is kept' })
  readonly secret!: string | null;
}

export class ApiClientList {
  @PartField(() => ApiClientView, { list: true })
  readonly data!: readonly ApiClientView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
