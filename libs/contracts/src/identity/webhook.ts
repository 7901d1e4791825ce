import { FlagField, MomentField, TextField } from '../fields/index.ts';

export class ChangeWebhook {
  @TextField({ min: 1, max: 2000, example: 'https://exemple.fr/quantieme' })
  readonly url!: string;
}

/** Where a system of the firm is called when alerts fall due (Standard Webhooks). */
export class WebhookView {
  @TextField({ nullable: true, max: 2000, description: 'null: nothing is called' })
  readonly url!: string | null;

  @MomentField({ nullable: true, description: 'until then the secret before signs as well' })
  readonly formerUntil!: string | null;

  @TextField({
    nullable: true,
    description: 'what signs the calls; given this once, null ever after',
  })
  readonly secret!: string | null;
}

/** What came of a call that says nothing. */
export class WebhookTrialView {
  @FlagField()
  readonly taken!: boolean;

  @TextField({ max: 1000, description: 'what the server answered, or why it was not asked' })
  readonly answer!: string;
}
