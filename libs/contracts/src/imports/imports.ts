import { PersonReference } from '../deadlines/deadline-summary.view.ts';
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
import {
  DATE_ORDERS,
  DATES_FOUND,
  IMPORT_KINDS,
  IMPORT_ROW_STATES,
  IMPORT_STATES,
  SHEET_FORMATS,
} from './import.words.ts';

export class ImportKindQuery {
  @ChoiceField('ImportKind', IMPORT_KINDS, { description: 'what the rows are' })
  readonly kind!: string;
}

export class ImportModelQuery extends ImportKindQuery {
  @ChoiceField('SheetFormat', SHEET_FORMATS, { optional: true, description: 'csv if left out' })
  readonly format?: string;
}

export class ImportsQuery extends ListQuery {}

export class ImportRowsQuery extends ListQuery {
  @ChoiceField('ImportRowState', IMPORT_ROW_STATES, {
    optional: true,
    description: 'one state of rows',
  })
  readonly state?: string;
}

export class MappedColumnBody {
  @TextField({ nullable: true, max: 100, description: 'null: the column is left out' })
  readonly field!: string | null;

  @ChoiceField('DateOrder', DATE_ORDERS, {
    optional: true,
    nullable: true,
    description: 'of 05/06/1990; needed where nothing in the column tells (`datesFound: either`)',
  })
  readonly dateOrder?: string | null;
}

export class ImportMappingBody {
  @PartField(() => MappedColumnBody, {
    list: true,
    description: 'one for each column of the file, in its order',
  })
  readonly columns!: readonly MappedColumnBody[];
}

export class ImportColumnView {
  @TextField({ max: 3, description: 'as the spreadsheet names it', example: 'C' })
  readonly name!: string;

  @TextField({ max: 10_000 })
  readonly header!: string;

  @TextField({ list: true })
  readonly samples!: readonly string[];

  @TextField({ nullable: true, max: 100, description: 'what it fills; null: it is left out' })
  readonly field!: string | null;

  @ChoiceField('DateOrder', DATE_ORDERS, { nullable: true })
  readonly dateOrder!: string | null;

  @ChoiceField('DatesFound', DATES_FOUND, {
    nullable: true,
    description:
      'which order the dates of the column have; `either`: nothing tells, and it is asked; null: it holds none',
  })
  readonly datesFound!: string | null;
}

export class ImportFieldView {
  @TextField({ max: 100 })
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @FlagField()
  readonly required!: boolean;

  @FlagField()
  readonly isDate!: boolean;
}

/** Rows by state; `warned` are among them, and worth a look. */
export class ImportCountsView {
  @CountField({ min: 0 })
  readonly waiting!: number;

  @CountField({ min: 0 })
  readonly ready!: number;

  @CountField({ min: 0 })
  readonly same!: number;

  @CountField({ min: 0 })
  readonly refused!: number;

  @CountField({ min: 0 })
  readonly done!: number;

  @CountField({ min: 0 })
  readonly undone!: number;

  @CountField({ min: 0 })
  readonly kept!: number;

  @CountField({ min: 0 })
  readonly warned!: number;
}

export class ImportView {
  @IdField()
  readonly id!: string;

  @ChoiceField('ImportKind', IMPORT_KINDS)
  readonly kind!: string;

  @ChoiceField('ImportState', IMPORT_STATES)
  readonly state!: string;

  @TextField()
  readonly fileName!: string;

  @ChoiceField('SheetFormat', SHEET_FORMATS)
  readonly format!: string;

  @CountField({ min: 1 })
  readonly bytes!: number;

  @CountField({ min: 1 })
  readonly rowCount!: number;

  @PartField(() => ImportColumnView, { list: true })
  readonly columns!: readonly ImportColumnView[];

  @PartField(() => ImportFieldView, { list: true, description: 'what its columns may fill' })
  readonly fields!: readonly ImportFieldView[];

  @PartField(() => ImportCountsView)
  readonly counts!: ImportCountsView;

  @PartField(() => PersonReference, { nullable: true, description: 'null: a program' })
  readonly createdBy!: PersonReference | null;

  @MomentField()
  readonly createdAt!: string;

  @MomentField({ nullable: true })
  readonly finishedAt!: string | null;

  @MomentField({ nullable: true })
  readonly reversedAt!: string | null;

  @FlagField({ description: 'something keeps the worker from going on; it is tried again' })
  readonly isHeldUp!: boolean;

  @CountField({ min: 1 })
  readonly version!: number;
}

export class ImportPage {
  @PartField(() => ImportView, { list: true })
  readonly data!: readonly ImportView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class RowProblemView {
  @TextField({ max: 200, example: '/rows/17/birthDate' })
  readonly pointer!: string;

  @TextField({ max: 12, example: 'C18', description: 'the cell, or the row, in the spreadsheet' })
  readonly cell!: string;

  @TextField()
  readonly code!: string;

  @TextField({ max: 1000 })
  readonly detail!: string;

  @FlagField({ description: 'worth knowing; the row is imported all the same' })
  readonly warning!: boolean;
}

export class ImportRowView {
  @CountField({ min: 1, description: 'counted from the header' })
  readonly number!: number;

  @CountField({ min: 1, description: 'as the spreadsheet numbers it' })
  readonly sheetRow!: number;

  @TextField({
    list: true,
    max: 10_000,
    description: 'empty once the row is done: what it said is in its record',
  })
  readonly cells!: readonly string[];

  @ChoiceField('ImportRowState', IMPORT_ROW_STATES)
  readonly state!: string;

  @IdField({
    nullable: true,
    description: 'what it has made; of a `same` row, what is there already',
  })
  readonly recordId!: string | null;

  @PartField(() => RowProblemView, { list: true })
  readonly problems!: readonly RowProblemView[];
}

export class ImportRowPage {
  @PartField(() => ImportRowView, { list: true })
  readonly data!: readonly ImportRowView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
