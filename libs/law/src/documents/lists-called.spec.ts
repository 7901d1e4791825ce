import { expect, it } from '@jest/globals';
import { listsCalled } from './lists-called.ts';

it.each([
  // called                                            title                          lists
  [['socle-titre', 'salarie', 'etudiant'], 'cst-etudiant', ['socle-titre', 'etudiant']],
  [['socle-titre', 'salarie', 'etudiant'], null, ['socle-titre']],
  [['socle-titre', 'salarie', 'etudiant'], 'talent-chercheur', ['socle-titre']],
  [['socle-titre'], 'rld-ue-5-ans', ['socle-titre', 'resident-longue-duree-ue']],
  [['aes-vie-privee', 'aes-travail'], null, ['socle-titre', 'aes-vie-privee']],
  [['aes-vie-privee', 'aes-travail'], 'aes-metiers-tension', ['aes-travail']],
  [['ue-famille-pays-tiers'], null, ['ue-famille-pays-tiers']],
  [['recours-ta', 'rdv-refere'], 'cst-etudiant', ['rdv-refere', 'recours-ta']],
  [
    ['socle-titre', 'algerien-1-an'],
    'cra1-6-2',
    ['socle-titre', 'vpf-conjoint-francais', 'algerien-1-an'],
  ],
  [[], 'cst-etudiant', []],
] as const)('%j for %s: %j', (called, title, lists) => {
  expect(listsCalled(called, title)).toEqual(lists);
});
