import {
  ChoiceField,
  CountField,
  FlagField,
  PartField,
  TextField,
  ValueField,
} from '../fields/index.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';

const LONGEST = 60_000;

/** A notice pasted as text. */
export class ReadNoticeBody {
  @TextField({
    min: 20,
    max: LONGEST,
    description: 'the letter or the mail, with its headings',
    example: 'Par arrêté du 3 novembre 2026, le préfet du Val-de-Marne a refusé…',
  })
  readonly text!: string;

  @TextField({
    optional: true,
    max: 60,
    description: 'read as this type of event; left out: the one that the text is likeliest to be',
  })
  readonly type?: string;

  @FlagField({ optional: true, description: 'made out on a picture: nothing of it is certain' })
  readonly recognised?: boolean;
}

export class ExampleNoticeQuery {
  @ChoiceField('ExampleNoticeKind', ['pdf', 'photo'], { description: 'printed or photographed' })
  readonly kind!: 'pdf' | 'photo';
}

/** Words of the text, in UTF-16 units. */
export class NoticeSpanView {
  @CountField({ min: 0 })
  readonly start!: number;

  @CountField({ min: 0 })
  readonly end!: number;
}

export class NoticeOtherView {
  @ValueField()
  readonly value!: string | number | boolean;

  @PartField(() => NoticeSpanView, { list: true })
  readonly spans!: readonly NoticeSpanView[];
}

/** What a notice seems to say of one field of an event. */
export class NoticeProposalView {
  @TextField({ description: 'type, clock, dates/<name> or details/<name>' })
  readonly field!: string;

  @ValueField({ nullable: true, description: 'null: the text does not say; ask' })
  readonly value!: string | number | boolean | null;

  @ChoiceField('NoticeCertainty', ['sure', 'check', 'several'], {
    description: 'check: a person must look; several: the likeliest of those in `others`',
  })
  readonly certainty!: string;

  @TextField({ max: 500, description: 'why it is not certain' })
  readonly why!: string;

  @PartField(() => NoticeSpanView, { list: true, description: 'the words it was taken from' })
  readonly spans!: readonly NoticeSpanView[];

  @PartField(() => NoticeOtherView, { list: true })
  readonly others!: readonly NoticeOtherView[];
}

export class NoticeAuthorView {
  @TextField({ max: 60 })
  readonly kind!: string;

  @TextField({ max: 300 })
  readonly name!: string;

  @TextField({ nullable: true, max: 3 })
  readonly departement!: string | null;

  @PartField(() => NoticeSpanView)
  readonly span!: NoticeSpanView;
}

export class NoticeReferenceView {
  @ChoiceField('NoticeReferenceKind', ['foreigner', 'case', 'file'])
  readonly kind!: string;

  @TextField()
  readonly value!: string;

  @PartField(() => NoticeSpanView)
  readonly span!: NoticeSpanView;
}

/** A dossier that the notice may belong to. */
export class NoticeDossierView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @ChoiceField('NoticeDossierBy', ['number', 'name'], {
    description: 'by a number that the notice bears, or by a name alone',
  })
  readonly by!: string;

  @TextField({ max: 300, description: 'the number or the name' })
  readonly found!: string;
}

/** Words of the text where they stand on a page, in ten thousandths of its width and height. */
export class NoticeRunView extends NoticeSpanView {
  @CountField({ min: 0 })
  readonly left!: number;

  @CountField({ min: 0 })
  readonly top!: number;

  @CountField({ min: 0 })
  readonly width!: number;

  @CountField({ min: 0 })
  readonly height!: number;
}

/** A page as it looks. */
export class NoticePageView {
  @TextField({ max: 8_000_000, description: 'a JPEG, as a data: address' })
  readonly picture!: string;

  @CountField({ min: 1 })
  readonly width!: number;

  @CountField({ min: 1 })
  readonly height!: number;

  @PartField(() => NoticeRunView, { list: true })
  readonly runs!: readonly NoticeRunView[];
}

/** A notice read: nothing of it is kept, a person confirms. */
export class NoticeReadingView {
  @TextField({ max: LONGEST, description: 'what was read; spans are places in it' })
  readonly text!: string;

  @FlagField({ description: 'made out on a picture: compare with the original' })
  readonly recognised!: boolean;

  @FlagField()
  readonly isFrench!: boolean;

  @PartField(() => NoticeProposalView, { list: true })
  readonly proposals!: readonly NoticeProposalView[];

  @PartField(() => NoticeAuthorView, { list: true })
  readonly authors!: readonly NoticeAuthorView[];

  @PartField(() => NoticeReferenceView, { list: true })
  readonly references!: readonly NoticeReferenceView[];

  @TextField({ list: true, description: 'people named, whom it concerns first' })
  readonly people!: readonly string[];

  @PartField(() => NoticePageView, {
    list: true,
    description: 'the first pages of a file as they look; none of a text',
  })
  readonly pages!: readonly NoticePageView[];

  @PartField(() => NoticeDossierView, { list: true, description: 'the likeliest first' })
  readonly dossiers!: readonly NoticeDossierView[];
}
