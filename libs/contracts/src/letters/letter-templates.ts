import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import {
  ChoiceField,
  CountField,
  FlagField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { FIELD_TYPES, LETTER_KINDS } from './letter.words.ts';

/** A version that the firm has handed in. */
export class LetterTemplateVersionView {
  @CountField({ min: 1 })
  readonly number!: number;

  @TextField({ max: 300 })
  readonly fileName!: string;

  @CountField({ min: 1 })
  readonly bytes!: number;

  @FlagField()
  readonly active!: boolean;

  @PartField(() => PersonReference)
  readonly createdBy!: PersonReference;

  @MomentField()
  readonly createdAt!: string;
}

/** A letter with the firm's versions of it, the newest first; none active: the product's is used. */
export class LetterTemplateView {
  @TextField()
  readonly letter!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('LetterKind', LETTER_KINDS)
  readonly kind!: string;

  @PartField(() => LetterTemplateVersionView, { list: true })
  readonly versions!: readonly LetterTemplateVersionView[];
}

/** A field that a template may hold. */
export class TemplateFieldView {
  @TextField()
  readonly name!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('FieldType', FIELD_TYPES)
  readonly type!: string;

  @TextField({ max: 500, description: 'where it is filled' })
  readonly place!: string;

  @TextField({ list: true, description: 'what each entry of a list holds' })
  readonly items!: readonly string[];
}

export class LetterTemplatesView {
  @PartField(() => LetterTemplateView, { list: true })
  readonly data!: readonly LetterTemplateView[];

  @PartField(() => TemplateFieldView, {
    list: true,
    description: 'how each field is written, as `{client.nom}`',
  })
  readonly fields!: readonly TemplateFieldView[];
}

export class NewLetterTemplateBody {
  @TextField({ min: 1 })
  readonly letter!: string;

  @TextField({ min: 1, max: 300 })
  readonly fileName!: string;

  @TextField({
    min: 1,
    max: 7_200_000,
    description: 'the Word file (.docx), in base64; 5 MB at most',
  })
  readonly content!: string;
}

export class AcceptedLetterTemplateView {
  @PartField(() => LetterTemplateView)
  readonly template!: LetterTemplateView;

  @TextField({
    list: true,
    max: 500,
    description:
      "what the law or usage asks of this letter and that the firm's version does not say any more",
  })
  readonly lostMentions!: readonly string[];
}

export class UseLetterTemplateBody {
  @CountField({ min: 0, description: '0: the product’s' })
  readonly number!: number;
}

export class LetterTemplateQuery {
  @TextField({
    optional: true,
    max: 9,
    description: "a version; left out: the one in use. `0`: the product's",
  })
  readonly number?: string;
}
