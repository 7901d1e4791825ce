import { text } from '@quantieme/law';
import type { Title } from '../../engine/title.ts';

/** Card of investors, repealed on 1 November 2016; kept to read old files. */
export const CR_CONTRIBUTION_ECONOMIQUE_EXCEPTIONNELLE: Title = {
  id: 'cr-contribution-economique-exceptionnelle',
  kind: 'obsolete',
  family: 'carte-resident',
  duration: null,
  work: null,
  versions: [],
  filing: null,
  documents: [],
  notes: [
    text(
      'Titre supprimé le 1er novembre 2016 (ancien L314-15)\u00a0: l’investisseur demande une carte «\u00a0talent – porteur de projet\u00a0», le dirigeant une carte «\u00a0talent\u00a0» de mandataire social.',
      'Abolished on 1 November 2016 (former L314-15): an investor asks for the “talent” permit of project leaders, a manager for that of company officers.',
    ),
  ],
};
