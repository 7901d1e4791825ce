import { ChoiceField, FlagField, MomentField, TextField } from '../fields/index.ts';

export const CLIENT_LANGUAGES = ['fr', 'en', 'es', 'ar', 'pt', 'ru'] as const;
export type ClientLanguageValue = (typeof CLIENT_LANGUAGES)[number];

export class FollowLinkBody {
  @TextField({ min: 1, max: 200, description: 'what stands after `#` in the link' })
  readonly token!: string;
}

/** A client wants another link: what they followed, or nothing where this browser has opened it. */
export class RenewLinkBody {
  @TextField({ min: 1, max: 200, optional: true })
  readonly token?: string;
}

export class OpenLinkBody extends FollowLinkBody {
  @TextField({
    min: 22,
    max: 200,
    description:
      'made by the browser for this opening alone: sent again after an answer was lost, it opens again',
  })
  readonly attempt!: string;
}

/** What the client sees before beginning; nothing of the client, nothing of the firm but its name. */
export class ClientLinkOffer {
  @TextField()
  readonly firm!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @MomentField()
  readonly expiresAt!: string;

  @FlagField({ description: 'this browser has opened it already' })
  readonly opened!: boolean;
}
