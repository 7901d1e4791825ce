import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  PageView,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';

/** Pages whose lists keep views under a name. */
export const SAVED_VIEW_PAGES = ['deadlines', 'dossiers'] as const;
export type SavedViewPageName = (typeof SAVED_VIEW_PAGES)[number];

const SEARCH =
  'what the address of the page says (filters, view, order): names and values, as text';

/** Filters, view and order of a list, under a name. */
export class SavedView {
  @IdField()
  readonly id!: string;

  @ChoiceField('SavedViewPageName', SAVED_VIEW_PAGES)
  readonly page!: SavedViewPageName;

  @TextField({ max: 80 })
  readonly name!: string;

  @RecordField({ description: SEARCH })
  readonly search!: Readonly<Record<string, string>>;

  @FlagField({ description: 'everybody of the firm sees it' })
  readonly shared!: boolean;

  @FlagField({ description: 'whoever asks may rename, change, share and delete it' })
  readonly mine!: boolean;

  @FlagField({ description: 'the page opens with it, for whoever asks' })
  readonly isDefault!: boolean;

  @CountField({ min: 1 })
  readonly version!: number;
}

export class SavedViewPage {
  @PartField(() => SavedView, { list: true })
  readonly data!: readonly SavedView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class NewSavedView {
  @ChoiceField('SavedViewPageName', SAVED_VIEW_PAGES)
  readonly page!: SavedViewPageName;

  @TextField({ min: 1, max: 80 })
  readonly name!: string;

  @RecordField({ description: SEARCH })
  readonly search!: Readonly<Record<string, unknown>>;

  @FlagField({ optional: true })
  readonly shared?: boolean;
}

export class ChangeSavedView {
  @TextField({ optional: true, min: 1, max: 80 })
  readonly name?: string;

  @RecordField({ optional: true, description: SEARCH })
  readonly search?: Readonly<Record<string, unknown>>;

  @FlagField({ optional: true })
  readonly shared?: boolean;
}

/** In which order I want the views of a page, and which one opens with it. */
export class SavedViewChoiceBody {
  @ChoiceField('SavedViewPageName', SAVED_VIEW_PAGES)
  readonly page!: SavedViewPageName;

  @IdField({ list: true })
  readonly viewIds!: readonly string[];

  @IdField({ nullable: true })
  readonly defaultId!: string | null;
}
