import { describe, expect, it } from '@jest/globals';
import { CRRV_RAPO } from './crrv-rapo.letter.ts';
import { MEMOIRE_CTS } from './memoire-cts.letter.ts';
import { RAPO_COURT_SEJOUR } from './rapo-court-sejour.letter.ts';
import { RAPO_NATURALISATION } from './rapo-naturalisation.letter.ts';
import { REQUETE_NANTES_VISA } from './requete-nantes-visa.letter.ts';
import { expectLetter } from './testing/expect-letter.ts';
import { filledText } from './testing/filled-text.ts';
import { REFUSED, SAMPLE } from './testing/sample-values.ts';

const VISA = {
  'visa.type': 'long séjour, réunification familiale',
  'visa.consulat': 'consulat général de France à Dakar',
  'visa.demandeurs': 'Moussa DIOP, né le 5 mai 2012',
  'visa.interet': 'elle est la mère du demandeur',
  'visa.motifs': 'Le lien de famille ne serait pas établi.',
};
const REFUSED_VISA = {
  ...REFUSED,
  ...VISA,
  'decision.date': '3 avril 2026',
  'decision.notifieeLe': '6 avril 2026',
  'echeance.dernierJour': '6 mai 2026',
};

describe('recours préalables contre un refus de visa', () => {
  it('long stay: to the commission within thirty days, in French, with interest and mandate', () => {
    expectLetter(
      CRRV_RAPO,
      { ...REFUSED_VISA, 'visa.reunification': true },
      {
        says: [
          'commission de recours contre les décisions de refus de visa',
          'notifié le 6 avril 2026',
          'trente jours',
          'le 6 mai 2026',
          'langue française',
          'D. 312-8-1',
          'mère du demandeur',
          'le mandat est joint',
          'L. 561-5',
        ],
        omits: ['L. 312-3', 'sous-directeur'],
        needs: ['visa.type', 'visa.consulat', 'visa.interet', 'visa.motifs', 'decision.notifieeLe'],
      },
    );
  });

  it('against silence: the day the request was filed', () => {
    expect(filledText(CRRV_RAPO, { ...SAMPLE, ...VISA })).toContain('déposée le 12 janvier 2026');
  });

  it('short stay: to the sous-directeur des visas', () => {
    expectLetter(
      RAPO_COURT_SEJOUR,
      { ...REFUSED_VISA, 'visa.garanties': 'contrat de travail au Sénégal.' },
      { says: ['sous-directeur des visas', 'D. 312-3', 'trente jours'], needs: ['visa.garanties'] },
    );
  });
});

describe('requête au tribunal de Nantes', () => {
  it('discusses the reasons of both stages, without extension for distance', () => {
    expectLetter(
      REQUETE_NANTES_VISA,
      { ...REFUSED_VISA, 'rapo.recuLe': '20 avril 2026', 'refusImplicite.neLe': '20 juin 2026' },
      {
        says: [
          'tribunal administratif de Nantes',
          'R. 312-18',
          'R. 312-6',
          'née le 20 juin 2026',
          'reçu le 20 avril 2026',
          'les motifs des deux stades',
          'ministre de l’intérieur',
        ],
        needs: ['rapo.recuLe', 'visa.motifs', 'echeance.dernierJour', 'refusImplicite.neLe'],
      },
    );
    expectLetter(
      REQUETE_NANTES_VISA,
      { ...REFUSED_VISA, 'rapo.recuLe': '20 avril 2026', 'rapo.rejeteLe': '2 juin 2026' },
      { says: ['La décision du 2 juin 2026'], omits: ['décision implicite, née'] },
    );
  });
});

describe('naturalisation', () => {
  it('to the minister within two months, before the court of Nantes', () => {
    expectLetter(
      RAPO_NATURALISATION,
      {
        ...REFUSED,
        'decision.nature': 'ajournement à deux ans',
        'naturalisation.motifs': 'Insertion professionnelle incomplète.',
        'naturalisation.ajournement': true,
      },
      {
        says: [
          'article 45 du décret n° 93-1362',
          'ajournement à deux ans',
          'le 11 mai 2026',
          'quatre mois',
          'R. 312-18',
          'sa réduction',
        ],
        needs: [
          'decision.nature',
          'decision.auteur',
          'naturalisation.motifs',
          'echeance.dernierJour',
        ],
      },
    );
  });
});

describe('commission du titre de séjour', () => {
  it('says the date, asks for interpreter, mayor, legal aid and the provisional document', () => {
    expectLetter(
      MEMOIRE_CTS,
      {
        ...SAMPLE,
        'convocation.du': '1er août 2026',
        'convocation.recueLe': '20 août 2026',
        'convocation.tardive': true,
        'mesure.nature': 'refus de renouvellement',
        'interprete.langue': 'wolof',
        'cts.maire': true,
        'aide.demandee': true,
      },
      {
        says: [
          'le 2 septembre 2026 à 10 h 30',
          'reçue le 20 août 2026',
          'n’a pas été respecté',
          'langue wolof',
          'l’audition du maire',
          'admission provisoire',
          'R. 432-9',
          'L. 423-23',
          'la mesure envisagée porterait',
        ],
        needs: ['rendezVous.le', 'convocation.recueLe', 'mesure.nature', 'moyens'],
      },
    );
  });
});
