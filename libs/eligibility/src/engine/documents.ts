import type { Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';
import type { CompiledTitle } from './compiled-law.ts';
import { isPresumed, type Evaluation } from './evaluate.ts';
import { leavesOf } from './explain.ts';

export interface ProvingDocument {
  readonly label: Text;
  /** Facts it shows; none for what the file of this title holds whatever they are. */
  readonly facts: readonly FactId[];
}

/** Words that name too many papers for one to stand for another. */
const VAGUE: ReadonlySet<string> = new Set(
  'attestation certificat justificatif decision visa lettre carte'.split(' '),
);

/** « Titres successifs » → « titre successif ». */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{L}{3})[sx](?!\p{L})/gu, '')
    .trim();

const papersIn = ({ fr }: Text): readonly string[] => fr.split(/, | et /u).map(plain);

/** The same paper, or the same named more precisely: a contract, and an employment contract for six months. */
const names = (paper: string, precise: string): boolean =>
  precise === paper || (!VAGUE.has(paper) && precise.startsWith(`${paper} `));

/** The documents among which each of these papers is; none where one is missing. */
function covering(
  papers: readonly string[],
  documents: readonly ProvingDocument[],
): ReadonlySet<ProvingDocument> {
  const found = papers.map((paper) =>
    documents.find(({ label }) => papersIn(label).some((other) => names(paper, other))),
  );
  return new Set(found.every((one) => one !== undefined) ? found : []);
}

const withFacts = ({ label, facts }: ProvingDocument, more: readonly FactId[]) => ({
  label,
  facts: [...new Set([...facts, ...more])],
});

/** A document whose papers others hold gives them what it shows; of two that are the same the first stays. */
function merged(documents: readonly ProvingDocument[]): readonly ProvingDocument[] {
  let kept: readonly ProvingDocument[] = [];
  for (const document of documents) {
    const holders = covering(papersIn(document.label), kept);
    if (holders.size > 0) {
      kept = kept.map((one) => (holders.has(one) ? withFacts(one, document.facts) : one));
      continue;
    }
    const isWithin = ({ label }: ProvingDocument) => covering(papersIn(label), [document]).size > 0;
    const shown = kept.filter(isWithin).flatMap(({ facts }) => facts);
    kept = [...kept.filter((one) => !isWithin(one)), withFacts(document, shown)];
  }
  return kept;
}

/** What the file of a title holds, then what shows each fact that its conditions ask for. */
export function documentsOf(
  evaluation: Evaluation,
  { title, root }: CompiledTitle,
): readonly ProvingDocument[] {
  const own = title.documents.map((label) => ({ label, facts: [] }));
  const proofs = (root ? leavesOf(root) : []).flatMap(({ leaf }): ProvingDocument[] => {
    if (leaf === null || leaf.condition.weight !== 'hard' || isPresumed(evaluation, leaf))
      return [];
    const { fact } = leaf.condition;
    const { proof } = FACTS[fact];
    return proof === null ? [] : [{ label: proof, facts: [fact] }];
  });
  return merged([...own, ...proofs]);
}
