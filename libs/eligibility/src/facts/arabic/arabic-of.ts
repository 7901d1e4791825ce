/**
 * What a client reads about a fact. What stands on papers in France keeps its French name, between the isolates U+2068
 * and U+2069: without them, letters, digits and parentheses change places in a line that runs from right to left.
 */
export interface ArabicWords {
  readonly question: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** Words for a group of facts: a fact with choices needs a label for each. */
export type ArabicOf<Group> = {
  readonly [Id in keyof Group]?: Group[Id] extends { readonly choices: infer Choices }
    ? { readonly question: string; readonly choices: Readonly<Record<keyof Choices, string>> }
    : { readonly question: string };
};
