import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { CLOSING_ITEMS, CLOSING_STATES } from './task.words.ts';

/** One thing that still holds a dossier open, by its name. */
export class ClosingDetailView {
  @TextField({ max: 500 })
  readonly label!: string;

  @DayField({ nullable: true })
  readonly on!: string | null;
}

export class ClosingItemView {
  @ChoiceField('ClosingItem', CLOSING_ITEMS)
  readonly id!: string;

  @ChoiceField('ClosingState', CLOSING_STATES)
  readonly state!: string;

  @CountField({ description: 'how many are left' })
  readonly count!: number;

  @PartField(() => ClosingDetailView, { list: true })
  readonly left!: readonly ClosingDetailView[];
}

/** What is looked at before a dossier is closed. */
export class ClosingView {
  @FlagField()
  readonly closed!: boolean;

  @DayField({ nullable: true })
  readonly closedOn!: string | null;

  @FlagField({ description: 'a fatal limit runs: only a lawyer closes, and says why' })
  readonly needsReason!: boolean;

  @PartField(() => ClosingItemView, { list: true })
  readonly items!: readonly ClosingItemView[];

  @CountField({ description: 'of the dossier: what closing states in If-Match' })
  readonly version!: number;
}

export class CloseDossierBody {
  @DayField({ optional: true, description: 'today when it is left out' })
  readonly on?: string;

  @ChoiceField('ClosingItem', CLOSING_ITEMS, {
    optional: true,
    list: true,
    description: 'what somebody has looked at and the product cannot know',
  })
  readonly confirmed?: readonly string[];

  @TextField({
    optional: true,
    min: 10,
    max: 2000,
    description: 'why, with a fatal limit that still runs',
  })
  readonly reason?: string;
}
