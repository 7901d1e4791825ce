import { checklist } from '../checklist.ts';
import { all, any, is, not } from '../condition.ts';

const FIRST_ISSUE = any(is('pieces.demande', 'premiere'), is('pieces.demande', 'changement'));
const NOT_OVER_65 = all(FIRST_ISSUE, not(is('pieces.plus-de-65-ans')));
const NOT_COVERED = not(is('pieces.couvert'));

const AES_TRAVAIL = checklist({
  id: 'aes-travail',
  label: ['Admission exceptionnelle\u00a0: travail', 'Exceptional admission: work'],
  includes: 'aes-vie-privee',
  sources: ['CESEDA L435-1', 'CESEDA L435-4'],
  items: [
    ['cerfa-employeur', { when: is('pieces.aes', 'L435-1') }],
    ['contrat-travail'],
    [
      'bulletins-12',
      {
        note: [
          'Tous les mois travaillés\u00a0; L. 435-4\u00a0: douze mois sur les vingt-quatre derniers.',
          'Every month worked; L435-4: twelve of the last twenty-four.',
        ],
      },
    ],
    [
      'autorisation-travail',
      { asked: 'advised', note: ['Selon ce qui est demandé.', 'As asked.'] },
    ],
    [
      'casier-b3',
      {
        when: is('pieces.aes', 'L435-4'),
        note: [
          'L’administration vérifie elle-même le bulletin n°\u00a02.',
          'The authority checks bulletin no. 2 itself.',
        ],
      },
    ],
  ],
});

const SALARIE = checklist({
  id: 'salarie',
  label: ['Salarié', 'Employee'],
  includes: 'socle-titre',
  sources: ['CESEDA L421-1', 'CESEDA L421-3'],
  items: [
    ['autorisation-travail'],
    ['contrat-travail'],
    ['attestation-employeur', { alt: 'emploi' }],
    ['bulletins-3', { alt: 'emploi' }],
    ['cir', { when: is('pieces.cdi') }],
    ['certificat-medical-ofii', { asked: 'delivery' }],
  ],
});

const ETUDIANT = checklist({
  id: 'etudiant',
  label: ['Étudiant', 'Student'],
  includes: 'socle-titre',
  sources: ['CESEDA L422-1'],
  items: [
    ['inscription-etudes'],
    ['ressources-615'],
    ['resultats-etudes', { when: is('pieces.demande', 'renouvellement') }],
    ['assurance-maladie', { when: NOT_COVERED }],
  ],
});

const VISITEUR = checklist({
  id: 'visiteur',
  label: ['Visiteur', 'Visitor'],
  includes: 'socle-titre',
  sources: ['CESEDA L426-20'],
  items: [['ressources-visiteur'], ['engagement-non-travail'], ['assurance-maladie']],
});

const LONGUE_DUREE = checklist({
  id: 'resident-longue-duree-ue',
  label: ['Résident de longue durée – UE', 'EU long-term resident'],
  includes: 'socle-titre',
  sources: ['CESEDA L426-17'],
  items: [
    [
      'presence-continue',
      { note: ['Cinq ans sans interruption.', 'Five years without interruption.'] },
    ],
    [
      'bulletins-12',
      {
        note: [
          'Ressources propres et stables sur cinq ans (avis d’imposition, bulletins).',
          'Own, stable resources over five years (tax notices, payslips).',
        ],
      },
    ],
    ['avis-imposition', { note: ['Cinq ans.', 'Five years.'] }],
    ['assurance-maladie'],
    ['francais', { when: NOT_OVER_65 }],
    ['examen-civique', { when: NOT_OVER_65, since: '2026-01-01' }],
    ['non-absence', { when: is('pieces.demande', 'renouvellement') }],
  ],
});

export const TRAVAIL_ETUDES = [AES_TRAVAIL, SALARIE, ETUDIANT, VISITEUR, LONGUE_DUREE];
