import { requestedTitle, text, type Text } from '@quantieme/law';
import { residentCardPaths, type ResidentCardPath } from '../titles/resident-card-paths.ts';
import type { CompiledTitle } from './compiled-law.ts';
import { leavesOf, textOf } from './explain.ts';
import { lawOn } from './law-days.ts';
import type { TitleKind } from './title.ts';

/** A ground on which the authority may refuse although the conditions are met. */
export interface TitleRisk {
  readonly text: Text;
  readonly articles: readonly string[];
}

/** What a client gets from a title and risks with it. */
export interface TitleSide {
  readonly title: string;
  readonly label: Text;
  readonly kind: TitleKind;
  readonly duration: Text | null;
  readonly work: Text | null;
  readonly filing: Text | null;
  /** Resident cards to which it leads. */
  readonly residentCards: readonly (ResidentCardPath & { readonly label: Text })[];
  readonly documents: readonly Text[];
  readonly risks: readonly TitleRisk[];
  readonly notes: readonly Text[];
  readonly articles: readonly string[];
}

export interface TitleComparison {
  readonly on: string;
  readonly sides: readonly [TitleSide, TitleSide];
  /** Papers that both files hold, in French words. */
  readonly commonDocuments: readonly Text[];
}

const labelOf = (id: string): Text => requestedTitle(id)?.label ?? text(id, id);

function risksOf({ root }: CompiledTitle): readonly TitleRisk[] {
  const risks = new Set(root ? leavesOf(root) : []);
  return [...risks]
    .filter(({ leaf }) => leaf?.condition.weight === 'risk')
    .map((node) => ({ text: textOf(node), articles: node.articles }));
}

function sideOf(id: string, on: string): TitleSide {
  const [compiled] = lawOn(on, new Set([id])).titles;
  if (!compiled) throw new Error(`no title is called ${id}`);
  const { title, version } = compiled;
  return {
    title: id,
    label: labelOf(id),
    kind: title.kind,
    duration: title.duration,
    work: title.work,
    filing: title.filing,
    residentCards: residentCardPaths(title).map((path) => ({ ...path, label: labelOf(path.to) })),
    documents: title.documents,
    risks: risksOf(compiled),
    notes: title.notes,
    articles: version?.articles ?? [],
  };
}

/** Two titles side by side, in the law of a day (`YYYY-MM-DD`). */
export function compareTitles([a, b]: readonly [string, string], on: string): TitleComparison {
  const sides = [sideOf(a, on), sideOf(b, on)] as const;
  const [{ documents }, other] = sides;
  const commonDocuments = documents.filter(({ fr }) =>
    other.documents.some((document) => document.fr === fr),
  );
  return { on, sides, commonDocuments };
}
