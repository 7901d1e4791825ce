import { text, type Text } from '@quantieme/law';
import type { TemplateProblem } from './template-problem.ts';

/** What docxtemplater says of an error of syntax; `offset` counts characters of that part of the document. */
interface SyntaxFault {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly explanation?: string;
    readonly errors?: readonly SyntaxFault[];
    readonly file?: string;
  };
}

const SAYINGS: Readonly<Record<string, (tag: string) => Text>> = {
  unopened_tag: (tag) =>
    text(
      `Une accolade fermante est seule après «\u00a0${tag}\u00a0».`,
      `A closing brace stands alone after “${tag}”.`,
    ),
  unclosed_tag: (tag) =>
    text(
      `L’accolade ouverte avant «\u00a0${tag}\u00a0» n’est pas fermée.`,
      `The brace opened before “${tag}” is not closed.`,
    ),
  duplicate_open_tag: (tag) =>
    text(
      `Deux accolades se suivent dans «\u00a0${tag}\u00a0»\u00a0: une seule suffit.`,
      `Two braces in a row in “${tag}”: one is enough.`,
    ),
  duplicate_close_tag: (tag) =>
    text(
      `Deux accolades se suivent dans «\u00a0${tag}\u00a0»\u00a0: une seule suffit.`,
      `Two braces in a row in “${tag}”: one is enough.`,
    ),
  unclosed_loop: (tag) =>
    text(
      `La boucle {#${tag}} n’est pas fermée\u00a0: écrivez {/${tag}} où elle s’arrête.`,
      `The loop {#${tag}} is not closed: write {/${tag}} where it ends.`,
    ),
  unopened_loop: (tag) =>
    text(
      `{/${tag}} ferme une boucle qui n’est pas ouverte.`,
      `{/${tag}} closes a loop that is not open.`,
    ),
  closing_tag_does_not_match_opening_tag: (tag) =>
    text(
      `Une boucle est fermée par un autre nom que le sien, près de «\u00a0${tag}\u00a0».`,
      `A loop is closed by another name than its own, near “${tag}”.`,
    ),
};

const PLACES: Readonly<Record<string, Text>> = {
  header: text('en-tête', 'header'),
  footer: text('pied de page', 'footer'),
  footnotes: text('notes', 'footnotes'),
};

/** Each error of syntax, by its place and in words; what is not foreseen is said as the library says it. */
export function syntaxProblems(error: unknown): readonly TemplateProblem[] {
  const fault = error as SyntaxFault;
  const all = fault.properties?.errors ?? [fault];
  return all.map(({ properties = {} }) => {
    const { id = '', xtag = '', explanation = '' } = properties;
    const saying = SAYINGS[id]?.(xtag.slice(0, 60)) ?? text(explanation, explanation);
    return { code: 'template/syntax', detail: located(saying, properties.file) };
  });
}

function located(saying: Text, file = ''): Text {
  const place = Object.entries(PLACES).find(([name]) => file.includes(name))?.[1];
  return place === undefined
    ? saying
    : text(`${saying.fr} (${place.fr})`, `${saying.en} (${place.en})`);
}
