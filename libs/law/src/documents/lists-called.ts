import { CHECKLIST_IDS, type ChecklistId } from '../procedures/checklist-ids.ts';
import { withIncluded } from './checklists/index.ts';

const ALGERIAN = ['algerien-1-an'] as const;
const PROTECTED = ['protection-titre'] as const;
const SPOUSE = ['vpf-conjoint-francais'] as const;
const PARENT = ['vpf-parent-enfant-francais'] as const;
const EMPLOYEE = ['salarie'] as const;
const STUDENT = ['etudiant'] as const;
const UNION = ['ue-famille-pays-tiers'] as const;

/** The lists of each title for which the catalogue has one; a title that is absent has none of its own. */
const LISTS_OF_TITLE: Readonly<Record<string, readonly ChecklistId[]>> = {
  'cr-conjoint-francais': SPOUSE,
  'cst-vpf-conjoint-francais-visa': SPOUSE,
  'cst-vpf-conjoint-francais-sans-visa': SPOUSE,
  'cst-vpf-conjoint-francais-renouvellement': SPOUSE,
  'tun-cr-conjoint-francais': SPOUSE,
  'cra10-conjoint-francais': SPOUSE,
  'cra1-6-2': [...ALGERIAN, ...SPOUSE],
  'cra1-6-2-renouvellement': [...ALGERIAN, ...SPOUSE],
  'cr-parent-enfant-francais': PARENT,
  'cst-vpf-parent-enfant-francais': PARENT,
  'tun-cr-parent-enfant-francais': PARENT,
  'cra10-ascendant-enfant-francais': PARENT,
  'cra1-6-4': [...ALGERIAN, ...PARENT],
  'cst-vpf-pacs': ['vpf-pacs'],
  'cst-vpf-liens': ['vpf-liens-personnels'],
  'cra1-6-5': [...ALGERIAN, 'vpf-liens-personnels'],
  'cst-vpf-ne-en-france': ['vpf-ne-en-france'],
  'cra1-6-6': [...ALGERIAN, 'vpf-ne-en-france'],
  'cst-vpf-13-ans': ['vpf-entre-mineur'],
  'cst-vpf-ase-16': ['vpf-entre-mineur'],
  'cst-vpf-conjoint-regroupement': ['rf-titre-conjoint'],
  'cst-vpf-enfant-regroupement': ['rf-titre-enfant'],
  'cra1-6-1': ALGERIAN,
  'cra1-6-3': ALGERIAN,
  'cra1-6-7': ALGERIAN,
  'cra1-7-c-art5': ALGERIAN,
  'cra1-7-d-regroupement': ALGERIAN,
  'cra1-7-a-visiteur': [...ALGERIAN, 'visiteur'],
  'cra1-7-b-salarie': [...ALGERIAN, ...EMPLOYEE],
  'cra1-titre3-etudiant': [...ALGERIAN, ...STUDENT],
  'cr-refugie': PROTECTED,
  'cr-famille-refugie': PROTECTED,
  'cr-protection-subsidiaire': PROTECTED,
  'cr-apatride-et-famille': PROTECTED,
  'csp-protection-subsidiaire': PROTECTED,
  'csp-famille-protection-subsidiaire': PROTECTED,
  'csp-apatride': PROTECTED,
  'csp-famille-apatride': PROTECTED,
  'cra1-protection-subsidiaire': PROTECTED,
  'cra10-refugie': PROTECTED,
  'ue-famille-tiers': UNION,
  'ue-autre-membre-famille': UNION,
  'ue-famille-francais-retour': UNION,
  'ue-sejour-permanent': ['ue-sejour-permanent'],
  'aes-vpf': ['aes-vie-privee'],
  'aes-salarie': ['aes-travail'],
  'aes-metiers-tension': ['aes-travail'],
  'cst-salarie': EMPLOYEE,
  'cst-travailleur-temporaire': EMPLOYEE,
  'etudiant-salarie-change': EMPLOYEE,
  'tun-salarie': EMPLOYEE,
  'mar-salarie': EMPLOYEE,
  'cst-etudiant': STUDENT,
  'cst-etudiant-dispense-visa': STUDENT,
  'csp-etudiant': STUDENT,
  'cst-visiteur': ['visiteur'],
  'rld-ue-5-ans': ['resident-longue-duree-ue'],
};

/** Titles that have lists of their own. */
export const TITLES_WITH_LISTS = Object.keys(LISTS_OF_TITLE);

const OF_TITLES: ReadonlySet<ChecklistId> = new Set(Object.values(LISTS_OF_TITLE).flat());

const byOrder = (ids: Iterable<ChecklistId>): readonly ChecklistId[] => {
  const wanted = new Set(ids);
  return CHECKLIST_IDS.filter((id) => wanted.has(id));
};

/** What several lists all include: enough to begin with when nobody knows which it will be. */
function common(ids: readonly ChecklistId[]): readonly ChecklistId[] {
  const [first = new Set<ChecklistId>(), ...rest] = ids.map(
    (id) => new Set(withIncluded([id]).map((list) => list.id)),
  );
  return [...first].filter((id) => rest.every((other) => other.has(id)));
}

/**
 * The lists that a dossier calls for.
 *
 * A state of a procedure names every list that may serve; the title requested says which. Without one, only what all of
 * them share is asked for.
 *
 * @param called lists that the procedure’s present states call for
 */
export function listsCalled(
  called: readonly ChecklistId[],
  titleRequested: string | null,
): readonly ChecklistId[] {
  const [general, ofTitles] = [
    called.filter((id) => !OF_TITLES.has(id)),
    called.filter((id) => OF_TITLES.has(id)),
  ];
  const preparesRequest = ofTitles.length > 0 || called.includes('socle-titre');
  const own = titleRequested === null ? [] : (LISTS_OF_TITLE[titleRequested] ?? []);
  const chosen = own.length > 0 && preparesRequest ? own : common(ofTitles);
  return byOrder([...general, ...chosen]);
}
