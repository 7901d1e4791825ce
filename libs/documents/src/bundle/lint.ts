import { proceedingOf, text } from '@quantieme/law';
import type {
  BundledFile,
  BundleForm,
  Exhibit,
  ExhibitList,
  InventoryRow,
  MainItem,
} from './exhibit.ts';
import type { Finding } from './finding.ts';
import { inventoryOf } from './inventory.ts';
import { TELERECOURS_LIMITS, type FilingLimits } from './limits.ts';
import {
  formFindings,
  inventoryFindings,
  missingFindings,
  wordingFindings,
} from './lint-exhibits.ts';
import { fileFindings } from './lint-files.ts';
import { listFindings, mainFindings } from './lint-main.ts';
import { nameFindings } from './lint-names.ts';
import { numberFindings } from './lint-numbers.ts';

/** A bundle as it would be filed, or as it was put together. */
export interface BundleToCheck {
  readonly proceeding: string | null;
  /** Exhibits of a later brief are numbered on. */
  readonly firstNumber: number;
  readonly exhibits: readonly Exhibit[];
  /** The pleading they go with; null: none was chosen; left out: nothing is said of it. */
  readonly main?: MainItem | null;
  /** Letters that list exhibits of this proceeding. */
  readonly lists?: readonly ExhibitList[];
  /** What was put together; left out, what would be. */
  readonly inventory?: readonly InventoryRow[];
  readonly files?: readonly BundledFile[];
  /** Bookmarks of the single file, in their order. */
  readonly bookmarks?: readonly string[];
  readonly limits?: FilingLimits;
}

const NOTHING: Finding = {
  code: 'empty',
  severity: 'error',
  form: null,
  exhibit: null,
  letterId: null,
  what: text('Le bordereau ne contient aucune pièce.', 'The bundle holds no exhibit.'),
  toDo: text('Choisissez des pièces du dossier.', 'Choose exhibits of the dossier.'),
  source: null,
};

/** Everything that would make a court's registry refuse or set aside exhibits; errors first. */
export function lintBundle(bundle: BundleToCheck): readonly Finding[] {
  const { exhibits, firstNumber, limits = TELERECOURS_LIMITS } = bundle;
  const expected = inventoryOf(exhibits);
  const { inventory = expected } = bundle;
  const files = bundle.files ?? expected.map(({ fileName: name, pages }) => ({ name, pages }));
  const stems = expected.map(({ fileName }) => fileName.replace(/\.pdf$/, ''));
  const findings = [
    ...(exhibits.length === 0 ? [NOTHING] : []),
    ...numberFindings(exhibits, firstNumber),
    ...wordingFindings(exhibits),
    ...missingFindings(exhibits, proceedingOf(bundle.proceeding)),
    ...(bundle.main === undefined ? [] : mainFindings(bundle.main, limits)),
    ...listFindings(bundle.lists ?? [], expected, exhibits),
    ...fileFindings(exhibits, limits, bundle.main?.bytes ?? 0),
    ...nameFindings(
      [
        ...(bundle.main ? [{ name: bundle.main.fileName, exhibit: null }] : []),
        ...files.map(({ name }) => ({ name, exhibit: exhibitNamed(name, expected, exhibits) })),
      ],
      limits,
    ),
    ...inventoryFindings(inventory, files),
    ...formFindings(exhibits, bundle.bookmarks ?? stems, stems),
  ];
  return findings.toSorted((a, b) => a.severity.localeCompare(b.severity));
}

function exhibitNamed(
  name: string,
  inventory: readonly InventoryRow[],
  exhibits: readonly Exhibit[],
): Finding['exhibit'] {
  const row = inventory.find(({ fileName }) => fileName === name);
  const exhibit = exhibits.find(({ number }) => number === row?.number);
  return exhibit === undefined ? null : { number: exhibit.number, documentId: exhibit.documentId };
}

/** Whether nothing keeps a bundle from being filed in that form. */
export function passes(findings: readonly Finding[], as: BundleForm): boolean {
  return !findings.some(
    ({ severity, form }) => severity === 'error' && (form === null || form === as),
  );
}
