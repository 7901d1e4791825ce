import { CHANGE_ACTIONS, CHANGE_KINDS } from '../changes/change.words.ts';
import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';

/** What an endpoint can be told: everything, all changes of a kind, or one. */
export const WEBHOOK_TYPES: readonly string[] = [
  '*',
  ...CHANGE_KINDS.flatMap((kind) => [
    `${kind}.*`,
    ...CHANGE_ACTIONS.map((action) => `${kind}.${action}`),
  ]),
];

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;

export class CreateWebhookEndpoint {
  @TextField({ min: 1, max: 2000, example: 'https://exemple.fr/quantieme' })
  readonly url!: string;

  @ChoiceField('WebhookType', WEBHOOK_TYPES, { list: true, example: ['dossier.*', 'deadline.*'] })
  readonly types!: readonly string[];

  @TextField({ optional: true, max: 200 })
  readonly description?: string;
}

export class UpdateWebhookEndpoint {
  @TextField({ optional: true, min: 1, max: 2000 })
  readonly url?: string;

  @ChoiceField('WebhookType', WEBHOOK_TYPES, { optional: true, list: true })
  readonly types?: readonly string[];

  @TextField({ optional: true, max: 200 })
  readonly description?: string;

  @FlagField({ optional: true, description: 'true: called again, from where it stopped' })
  readonly enabled?: boolean;
}

/** Software of the firm that is called when something changes (Standard Webhooks). */
export class WebhookEndpointView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 2000 })
  readonly url!: string;

  @TextField()
  readonly description!: string;

  @ChoiceField('WebhookType', WEBHOOK_TYPES, { list: true })
  readonly types!: readonly string[];

  @FlagField()
  readonly enabled!: boolean;

  @ChoiceField('WebhookDisabledBecause', ['person', 'gone', 'failing'], {
    nullable: true,
    description: 'a person; the server says it is gone (410); nothing was taken for 72 hours',
  })
  readonly disabledBecause!: string | null;

  @MomentField({ nullable: true })
  readonly disabledAt!: string | null;

  @MomentField({ nullable: true })
  readonly failingSince!: string | null;

  @MomentField({ nullable: true })
  readonly lastTakenAt!: string | null;

  @CountField({ min: 0, description: 'deliveries that wait' })
  readonly waiting!: number;

  @MomentField({ nullable: true, description: 'until then the secret before signs as well' })
  readonly formerSecretUntil!: string | null;

  @TextField({
    nullable: true,
    description: 'what signs the calls; given this once, null ever after',
  })
  readonly secret!: string | null;

  @MomentField()
  readonly createdAt!: string;

  @CountField({ min: 1 })
  readonly version!: number;
}

export class WebhookEndpointPage {
  @PartField(() => WebhookEndpointView, { list: true })
  readonly data!: readonly WebhookEndpointView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class WebhookDeliveriesQuery extends ListQuery {
  @ChoiceField('WebhookDeliveryState', DELIVERY_STATES, {
    optional: true,
    description: 'one state',
  })
  readonly state?: string;
}

export class WebhookDeliveryView {
  @IdField()
  readonly id!: string;

  @TextField({ description: 'the header `webhook-id`, the same for every try' })
  readonly webhookId!: string;

  @TextField({ example: 'dossier.updated' })
  readonly type!: string;

  @CountField({ nullable: true, min: 1, description: 'of the feed of changes; null: a test' })
  readonly number!: number | null;

  @TextField({ nullable: true })
  readonly kind!: string | null;

  @IdField({ nullable: true })
  readonly recordId!: string | null;

  @IdField({ nullable: true })
  readonly dossierId!: string | null;

  @MomentField()
  readonly happenedAt!: string;

  @ChoiceField('WebhookDeliveryState', DELIVERY_STATES)
  readonly state!: string;

  @FlagField({ description: 'waits for an earlier one of the same dossier' })
  readonly isBehind!: boolean;

  @CountField({ min: 0 })
  readonly tries!: number;

  @MomentField({ nullable: true })
  readonly lastTriedAt!: string | null;

  @MomentField({ nullable: true })
  readonly nextTryAt!: string | null;

  @MomentField({ nullable: true })
  readonly settledAt!: string | null;

  @TextField({
    nullable: true,
    max: 1000,
    description: 'what the server last answered, or why it was not asked',
  })
  readonly answer!: string | null;
}

export class WebhookDeliveryPage {
  @PartField(() => WebhookDeliveryView, { list: true })
  readonly data!: readonly WebhookDeliveryView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class ReplayWebhookBody {
  @MomentField({
    description: 'everything that happened since then is told once more, of the last 30 days',
  })
  readonly since!: string;
}

export class WebhookReplayView {
  @CountField({ min: 0, description: 'deliveries that leave again' })
  readonly count!: number;
}
