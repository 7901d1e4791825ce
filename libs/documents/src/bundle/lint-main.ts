import { text, type Text } from '@quantieme/law';
import type { Exhibit, ExhibitList, InventoryRow, MainItem } from './exhibit.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { FilingLimits } from './limits.ts';
import { mainFileFindings } from './lint-files.ts';
import { listDifferences } from './list-differences.ts';

interface Said {
  readonly code: FindingCode;
  readonly severity?: Finding['severity'];
  readonly letterId?: string;
  readonly what: Text;
  readonly toDo: Text;
  readonly source?: string;
}

const finding = ({ severity = 'warning', letterId, source, ...said }: Said): Finding => ({
  ...said,
  ...{ severity, form: null, exhibit: null, letterId: letterId ?? null, source: source ?? null },
});

const MISSING = finding({
  code: 'main-missing',
  what: text(
    'La requête ou le mémoire n’est pas choisi : l’envoi n’a que ses pièces.',
    'No pleading has been chosen: there is nothing but exhibits.',
  ),
  toDo: text(
    'Choisissez un courrier écrit ici ou un document du dossier, ou déposez la requête à part, dans le même envoi.',
    'Choose a letter written here or a document of the dossier, or file the pleading apart, at the same time.',
  ),
});

const UNSIGNED = finding({
  code: 'main-unsigned',
  what: text(
    'La requête n’est pas signalée comme signée.',
    'The pleading is not said to be signed.',
  ),
  toDo: text(
    'Dans Télérecours, l’identification de l’avocat vaut signature ; le tribunal peut toutefois demander un exemplaire signé à la main. Cochez « Signée » quand elle l’est.',
    'In the courts’ application, the lawyer’s identification stands for a signature; the court may still ask for one signed by hand. Tick “Signed” once it is.',
  ),
  source: 'CJA R414-4',
});

const SIGNATURE_OLD = finding({
  code: 'main-signature-old',
  severity: 'error',
  what: text(
    'La requête a changé depuis sa signature : la version signée n’est plus celle qui partirait.',
    'The pleading has changed since it was signed: the signed version is not the one that would be filed.',
  ),
  toDo: text(
    'Faites signer la dernière version, ou cochez de nouveau « Signée » si elle l’est.',
    'Have the latest version signed, or tick “Signed” again if it is.',
  ),
});

/** What keeps the pleading from going with its exhibits, or may be held against it. */
export function mainFindings(main: MainItem | null, limits: FilingLimits): readonly Finding[] {
  if (main === null) return [MISSING];
  return [
    ...mainFileFindings(main, limits),
    ...(main.signature === 'none' ? [UNSIGNED] : []),
    ...(main.signature === 'outdated' ? [SIGNATURE_OLD] : []),
  ];
}

/** Letters whose list of exhibits is no longer that of the inventory, or that cite what it does not hold. */
export function listFindings(
  lists: readonly ExhibitList[],
  inventory: readonly InventoryRow[],
  exhibits: readonly Exhibit[],
): readonly Finding[] {
  return lists.flatMap((list) => [
    ...staleFinding(list, inventory, exhibits),
    ...citationFinding(list),
  ]);
}

const MOST_TOLD = 4;

function staleFinding(
  list: ExhibitList,
  inventory: readonly InventoryRow[],
  exhibits: readonly Exhibit[],
): readonly Finding[] {
  const differences = listDifferences(list.exhibits, inventory, exhibits);
  if (differences.length === 0) return [];
  const { letterId, name, isMain, isReplaced } = list;
  const said = (language: 'fr' | 'en') =>
    differences
      .slice(0, MOST_TOLD)
      .map((difference) => difference[language])
      .join(language === 'fr' ? ' ; ' : '; ');
  const more = differences.length - MOST_TOLD;
  const rest = more > 0 ? text(` ; et ${more} de plus`, `; and ${more} more`) : text('', '');
  return [
    finding({
      code: 'letter-stale',
      severity: isMain && !isReplaced ? 'error' : 'warning',
      letterId,
      what: text(
        `« ${name.fr} » ne liste plus les pièces du bordereau : ${said('fr')}${rest.fr}.`,
        `“${name.en}” no longer lists the exhibits of the bundle: ${said('en')}${rest.en}.`,
      ),
      toDo: isReplaced
        ? text(
            'Son fichier a été remplacé depuis : vérifiez-en la liste, ou réécrivez-la.',
            'Its file has been replaced since: check its list, or write it again.',
          )
        : text(
            '« Réécrire » en fait une nouvelle version avec les numéros actuels.',
            '“Write again” makes a new version with the present numbers.',
          ),
      source: 'CJA R412-2',
    }),
  ];
}

function citationFinding({ letterId, name, cites, exhibits }: ExhibitList): readonly Finding[] {
  const listed = new Set(exhibits.map(({ number }) => number));
  const unknown = cites.filter((number) => !listed.has(number));
  if (unknown.length === 0) return [];
  return [
    finding({
      code: 'citation-unknown',
      letterId,
      what: text(
        `« ${name.fr} » cite une pièce qu’elle ne liste pas : n° ${unknown.join(', ')}.`,
        `“${name.en}” cites an exhibit that it does not list: no. ${unknown.join(', ')}.`,
      ),
      toDo: text(
        'Corrigez le numéro en la réécrivant, sauf s’il s’agit d’une pièce d’une autre partie.',
        'Correct the number by writing it again, unless it is another party’s exhibit.',
      ),
    }),
  ];
}
