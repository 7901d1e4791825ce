import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  MomentField,
  PartField,
  QueryCountField,
  TextField,
} from '../fields/index.ts';
import { CHANGE_ACTIONS, CHANGE_KINDS } from './change.words.ts';

export class ChangesQuery {
  @QueryCountField({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'the last number already read; 0, or nothing: from the beginning',
  })
  readonly since?: number;

  @QueryCountField({ min: 1, max: 1000, description: 'changes per answer' })
  readonly limit?: number;

  @TextField({
    optional: true,
    max: 500,
    example: 'dossier,deadline',
    description: 'kinds wanted, with commas between them; nothing: all that the caller may read',
  })
  readonly kinds?: string;

  @QueryCountField({
    min: 0,
    max: 30,
    description: 'seconds to wait for a change when there is none yet',
  })
  readonly wait?: number;
}

/** That a record changed. What it says now is read at `href`. */
export class ChangeView {
  @CountField({ min: 1, description: '1, 2, 3… in the order in which copies must follow' })
  readonly number!: number;

  @ChoiceField('ChangeKind', CHANGE_KINDS)
  readonly kind!: string;

  @IdField()
  readonly id!: string;

  @IdField({ nullable: true })
  readonly dossierId!: string | null;

  @ChoiceField('ChangeAction', CHANGE_ACTIONS)
  readonly action!: string;

  @MomentField({ description: 'real time' })
  readonly at!: string;

  @TextField({ nullable: true, description: 'null: it is no more' })
  readonly href!: string | null;
}

export class FeedPageView {
  @CountField({ min: 0, description: 'what to send as `since` next' })
  readonly nextSince!: number;

  @FlagField()
  readonly hasMore!: boolean;

  @CountField({ min: 0, description: 'the last number of the firm' })
  readonly head!: number;
}

export class ChangePage {
  @PartField(() => ChangeView, { list: true })
  readonly data!: readonly ChangeView[];

  @PartField(() => FeedPageView)
  readonly page!: FeedPageView;
}
