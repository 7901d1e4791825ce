import { ServedLimitView } from './letter-limit.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { FIELD_ORIGINS, FIELD_TYPES, LETTER_KINDS, PAGE_ALIGNS } from './letter.words.ts';

/** A field of the letter: what it holds, and where it is filled. */
export class LetterFieldView {
  @TextField({ example: 'client.nom' })
  readonly name!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('FieldType', FIELD_TYPES)
  readonly type!: string;

  @TextField({ max: 500, description: 'where it is filled' })
  readonly place!: string;

  @TextField({ nullable: true, max: 100_000, description: 'as the letter says it; null: no value' })
  readonly value!: string | null;

  @ChoiceField('FieldOrigin', FIELD_ORIGINS)
  readonly origin!: string;

  @FlagField({ description: 'its absence stops the letter' })
  readonly missing!: boolean;

  @FlagField({ description: 'it may be typed for this letter' })
  readonly typable!: boolean;
}

export class PageRunView {
  @TextField({ max: 100_000 })
  readonly text!: string;

  @FlagField()
  readonly bold!: boolean;

  @FlagField()
  readonly italic!: boolean;

  @FlagField()
  readonly underline!: boolean;
}

export class PageCellView {
  @PartField(() => PageRunView, { list: true })
  readonly runs!: readonly PageRunView[];
}

export class PageRowView {
  @FlagField()
  readonly header!: boolean;

  @PartField(() => PageCellView, { list: true })
  readonly cells!: readonly PageCellView[];
}

/** A paragraph, or a table when it has rows. */
export class PageBlockView {
  @CountField({ min: 1, max: 2, nullable: true })
  readonly heading!: number | null;

  @ChoiceField('PageAlign', PAGE_ALIGNS)
  readonly align!: string;

  @CountField({ min: 0, description: 'from the left margin, in millimetres' })
  readonly indentMm!: number;

  @TextField({ nullable: true, max: 20, description: 'before an item of a list' })
  readonly marker!: string | null;

  @PartField(() => PageRunView, { list: true })
  readonly runs!: readonly PageRunView[];

  @PartField(() => PageRowView, { list: true })
  readonly rows!: readonly PageRowView[];
}

/** An exhibit as the letter lists it. */
export class LetterExhibitView {
  @IdField()
  readonly documentId!: string;

  @CountField()
  readonly number!: number;

  @TextField({ max: 400 })
  readonly title!: string;

  @DayField({ nullable: true })
  readonly datedOn!: string | null;
}

export class ExhibitCandidateView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 400 })
  readonly title!: string;
}

/** The exhibits that the letter lists: those of a bundle, or those chosen for it. */
export class LetterExhibitsView {
  @IdField({ nullable: true, description: 'the bundle in preparation that says them' })
  readonly bundleId!: string | null;

  @FlagField({ description: 'writing it with exhibits chosen begins its bundle' })
  readonly beginsBundle!: boolean;

  @PartField(() => LetterExhibitView, { list: true })
  readonly rows!: readonly LetterExhibitView[];

  @PartField(() => ExhibitCandidateView, {
    list: true,
    description: 'what may be chosen where no bundle says it',
  })
  readonly candidates!: readonly ExhibitCandidateView[];
}

export class LetterPreviewView {
  @TextField()
  readonly letter!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('LetterKind', LETTER_KINDS)
  readonly kind!: string;

  @CountField({ min: 0, description: 'version of the firm’s template; 0: the product’s' })
  readonly template!: number;

  @PartField(() => LetterFieldView, { list: true })
  readonly fields!: readonly LetterFieldView[];

  @TextField({ list: true, description: 'names of fields without which it is not written' })
  readonly missing!: readonly string[];

  @PartField(() => PageBlockView, {
    list: true,
    description: 'what the letter says; a missing field stands between ‹ › under its label',
  })
  readonly page!: readonly PageBlockView[];

  @PartField(() => ServedLimitView, {
    list: true,
    description: 'limits of the dossier that it serves, the earliest first',
  })
  readonly limits!: readonly ServedLimitView[];

  @PartField(() => LetterExhibitsView, { nullable: true, description: 'null: it lists none' })
  readonly exhibits!: LetterExhibitsView | null;
}
