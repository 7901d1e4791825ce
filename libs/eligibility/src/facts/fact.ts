import type { Text } from '@quantieme/law';

/** Who may answer: people of the firm and the client, a lawyer alone, or nobody because it is computed. */
type AnsweredBy = 'anybody' | 'lawyer' | 'computation';

interface FactBase {
  /** A few words, as a condition names it: « Années de mariage ». */
  readonly label: Text;
  /** What is asked of the client; null where nothing is ever asked. */
  readonly question: Text | null;
  /** What shows it. */
  readonly proof: Text | null;
  readonly answeredBy?: AnsweredBy;
  /** Health, convictions, asylum: encrypted at rest, shown by permission. */
  readonly sensitive?: boolean;
  /** A presumed value that favours the client on what bars a right: the result says that it must be confirmed. */
  readonly barrier?: boolean;
  /**
   * What is so today may be otherwise tomorrow: because somebody acts (a job, an exam, a proof), or because time passes,
   * and then it only grows. Left out of what is past or given: birth, nationality, how one came.
   */
  readonly changes?: 'by-acting' | 'by-time';
}

interface YesNoFact extends FactBase {
  readonly type: 'yes-no';
  readonly presumed?: boolean;
}

interface NumberFact extends FactBase {
  readonly type: 'number';
  readonly unit: Unit;
  readonly presumed?: number;
}

interface DateFact extends FactBase {
  readonly type: 'date';
  readonly presumed?: never;
}

interface ChoiceFact extends FactBase {
  readonly type: 'choice';
  readonly choices: Readonly<Record<string, Text>>;
  readonly presumed?: string;
}

/** Several choices at once; `=` means « contains ». */
interface ChoicesFact extends FactBase {
  readonly type: 'choices';
  readonly choices: Readonly<Record<string, Text>>;
  readonly presumed?: never;
}

/** A country by its ISO 3166-1 code, a département, the id of a title. */
interface CodeFact extends FactBase {
  readonly type: 'code';
  readonly codes: 'countries' | 'departement' | 'title' | 'titles' | 'words';
  readonly presumed?: never;
}

/** Rows with fields of their own, such as the titles held and their dates. */
interface RowsFact extends FactBase {
  readonly type: 'rows';
  readonly rows: 'titles' | 'months-worked' | 'convictions' | 'family';
  readonly presumed?: never;
}

export type Fact =
  YesNoFact | NumberFact | DateFact | ChoiceFact | ChoicesFact | CodeFact | RowsFact;

export type Unit =
  'years' | 'months' | 'days' | 'count' | 'percent' | 'euros-a-month' | 'euros-a-year' | 'euros';
