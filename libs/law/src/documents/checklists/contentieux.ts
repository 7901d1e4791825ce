import { checklist } from '../checklist.ts';
import { all, any, is, not } from '../condition.ts';

const MANDATAIRE = is('pieces.mandataire');

const RDV = checklist({
  id: 'rdv-refere',
  label: ['Rendez-vous impossible\u00a0: référé', 'No appointment to be had: urgent judge'],
  sources: ['CJA L521-3'],
  items: [
    ['tableau-tentatives'],
    ['captures-rdv'],
    ['courriers-prefecture'],
    ['temoignages', { asked: 'advised' }],
    [
      'preuve-urgence',
      { note: ['Toujours pour une première demande.', 'Always for a first request.'] },
    ],
    ['passeport'],
    [
      'domicile',
      { note: ['Prouve la préfecture compétente.', 'Proves which prefecture is competent.'] },
    ],
    ['mandat', { when: MANDATAIRE }],
  ],
});

const CASIER = checklist({
  id: 'casier-argumentaire',
  label: ['Antécédents\u00a0: argumentaire', 'Criminal record: the case to make'],
  sources: ['CPP 775-1'],
  items: [
    ['passeport'],
    ['domicile'],
    ['casier-b3'],
    ['casier-etranger', { when: is('pieces.etranger-10-ans') }],
    ['jugements-penaux'],
    ['reinsertion'],
    ['livret-famille', { when: any(is('pieces.marie'), is('pieces.enfants')) }],
    ['scolarite', { when: is('pieces.enfants-scolarises') }],
    ['contrat-travail', { when: is('pieces.revenus', 'salarie') }],
    ['lettre-motivee'],
  ],
});

const RECOURS = checklist({
  id: 'recours-ta',
  label: ['Recours au tribunal administratif', 'Application to the administrative court'],
  sources: ['CJA R412-1', 'CJA R412-2', 'CJA R414-5'],
  read: true,
  items: [
    ['decision-attaquee'],
    ['bordereau', { when: is('pieces.depot-papier') }],
    ['copie-requete-annulation', { when: is('pieces.suspension') }],
    ['aj', { when: is('pieces.aide-juridictionnelle') }],
    [
      'convention-honoraires',
      {
        asked: 'advised',
        note: ['Pour le dossier du cabinet.', 'For the firm’s own file.'],
      },
    ],
  ],
});

const RAPO = checklist({
  id: 'rapo-visa',
  label: ['Recours contre un refus de visa', 'Appeal against a visa refusal'],
  sources: ['CESEDA D312-3', 'CESEDA R312-8'],
  read: true,
  items: [
    ['refus-visa', { when: is('pieces.refus-explicite'), alt: 'decision' }],
    ['attestation-demande-visa', { when: not(is('pieces.refus-explicite')), alt: 'decision' }],
    ['mandat', { when: MANDATAIRE }],
    ['ue-lien-familial', { when: is('pieces.motif-familial') }],
  ],
});

const NATURALISATION = checklist({
  id: 'naturalisation',
  label: ['Naturalisation', 'Naturalisation'],
  sources: [],
  items: [
    ['cerfa-12753'],
    ['acte-naissance'],
    ['titre-actuel'],
    ['residence-activite-5-ans'],
    ['avis-imposition'],
    ['francais', { note: ['B2 depuis 2026, à confirmer.', 'B2 since 2026, to be confirmed.'] }],
    ['examen-civique', { since: '2026-01-01' }],
    [
      'casier-etranger',
      {
        when: all(is('pieces.etranger-10-ans'), not(is('pieces.casier-dispense'))),
        note: ['En France depuis moins de dix ans.', 'In France for less than ten years.'],
      },
    ],
    ['acte-mariage', { when: is('pieces.marie') }],
    ['acte-naissance-enfants', { when: is('pieces.enfants') }],
    ['jugement-divorce', { when: is('pieces.mariage-anterieur') }],
    ['taxe-timbre'],
  ],
});

export const CONTENTIEUX = [RDV, CASIER, RECOURS, RAPO, NATURALISATION];
