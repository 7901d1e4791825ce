import { describe, expect, it } from '@jest/globals';
import { ATTESTATION_EMPLOYEUR } from './attestation-employeur.letter.ts';
import { ATTESTATION_HEBERGEMENT } from './attestation-hebergement.letter.ts';
import { ATTESTATION_VIE_COMMUNE } from './attestation-vie-commune.letter.ts';
import { B2_EXCLUSION_REQUETE } from './b2-exclusion-requete.letter.ts';
import { REUNIFICATION_COURRIER_CONSULAT } from './reunification-courrier-consulat.letter.ts';
import { RF_CONCLUSIONS_SURFACE } from './rf-conclusions-surface.letter.ts';
import { RF_LETTRE_DEPOT } from './rf-lettre-depot.letter.ts';
import { RF_RELANCE_OFII_PREFET } from './rf-relance-ofii-prefet.letter.ts';
import { TAJ_EFFACEMENT } from './taj-effacement.letter.ts';
import { expectLetter } from './testing/expect-letter.ts';
import { SAMPLE } from './testing/sample-values.ts';

const HOME = {
  ...SAMPLE,
  'rf.commune': 'Saint-Denis',
  'rf.zone': 'A',
  'rf.surface': '43,60 m²',
  'rf.surfaceExigee': '42 m²',
  'rf.personnes': 'quatre',
  famille: [{ texte: 'Moussa DIOP, né le 5 mai 2012, fils' }],
};

describe('regroupement familial', () => {
  const FILED = {
    ...HOME,
    'rf.sejourDepuisLe': '3 mars 2024',
    'rf.titreDetenu': 'carte de séjour pluriannuelle',
    'rf.ressourcesTotal': '23 900 €',
    'rf.ressourcesSeuil': '23 853,82 €',
    ressources: [{ texte: 'salaires de juillet 2025 à juin 2026 : 23 900 €' }],
  };

  it('files for the whole family, with the undertakings', () => {
    expectLetter(RF_LETTRE_DEPOT, FILED, {
      says: [
        'R. 434-9',
        'Moussa DIOP',
        'l’ensemble de ces personnes',
        '43,60 m²',
        '23 900 €',
        'R. 434-8',
        'attestation de dépôt',
        'six mois',
      ],
      omits: ['R. 434-10'],
      needs: [
        'famille',
        'ressources',
        'rf.surface',
        'rf.zone',
        'rf.sejourDepuisLe',
        'rf.titreDetenu',
      ],
    });
  });

  it('gives the reasons of a partial one (R434-10)', () => {
    expectLetter(
      RF_LETTRE_DEPOT,
      {
        ...FILED,
        'rf.motifsPartiel': 'l’aîné passe le baccalauréat.',
        'rf.beneficiaires': 'Moussa',
      },
      {
        says: ['R. 434-10', 'l’aîné passe le baccalauréat'],
        omits: ['l’ensemble de ces personnes'],
        needs: ['rf.beneficiaires'],
      },
    );
  });

  it('reminds that the mayor’s silence is favourable and that six months are a refusal', () => {
    expectLetter(
      RF_RELANCE_OFII_PREFET,
      {
        ...SAMPLE,
        'rf.attestationLe': '2 février 2026',
        'rf.sixMoisLe': '2 août 2026',
        'rf.maireSaisiLe': '1er mars 2026',
      },
      {
        says: [
          'le 2 février 2026',
          's’achève le 2 août 2026',
          'réputé favorable',
          'le 1er mars 2026',
          'R. 434-26',
        ],
        needs: ['rf.attestationLe', 'rf.sixMoisLe', 'reponse.delai'],
      },
    );
  });

  it('measures the home against article R434-5, in the zone of the day', () => {
    expectLetter(
      RF_CONCLUSIONS_SURFACE,
      {
        ...HOME,
        'rf.zoneLe': '1er juin 2026',
        'rf.mesurePar': 'un diagnostiqueur',
        'rf.mesureLe': '12 juin 2026',
        superficies: [{ texte: 'séjour : 20,10 m²' }],
      },
      {
        says: [
          'zone A à la date du 1er juin 2026',
          '42 m²',
          '43,60 m²',
          'séjour : 20,10 m²',
          '22 m²',
          '16VE03460',
        ],
        needs: [
          'rf.surface',
          'rf.surfaceExigee',
          'rf.zone',
          'rf.zoneLe',
          'rf.mesurePar',
          'superficies',
        ],
      },
    );
  });
});

describe('réunification familiale', () => {
  it('reminds the consulate of possession d’état and of the attestation due at once', () => {
    expectLetter(
      REUNIFICATION_COURRIER_CONSULAT,
      {
        ...HOME,
        'ofpra.numero': '2024-12-345',
        'ofpra.protection': 'qualité de réfugié, 5 mai 2025',
        'reunification.possessionEtat': 'photographies et virements depuis 2014.',
      },
      {
        says: [
          '2024-12-345',
          'Moussa DIOP',
          'L. 561-2',
          'L. 561-5',
          'R. 561-2',
          'possession d’état',
          'virements depuis 2014',
        ],
        needs: ['ofpra.numero', 'ofpra.protection', 'famille', 'prejudice'],
      },
    );
  });
});

describe('casier et fichiers', () => {
  it('exclusion of the B2: final for six months, interest in the stay', () => {
    expectLetter(
      B2_EXCLUSION_REQUETE,
      {
        ...SAMPLE,
        'condamnation.date': '3 février 2020',
        'condamnation.juridiction': 'tribunal correctionnel de Bobigny',
        'condamnation.infraction': 'conduite sans permis',
        'condamnation.peine': '300 € d’amende',
        'condamnation.execution': 'amende payée',
        'condamnation.definitiveLe': '14 février 2020',
        'condamnation.interet': 'une demande de titre est envisagée.',
      },
      {
        says: ['775-1', '702-1', '706-47', 'le 14 février 2020', 'amende payée', 'L. 435-4'],
        needs: [
          'condamnation.date',
          'condamnation.definitiveLe',
          'condamnation.execution',
          'condamnation.interet',
        ],
      },
    );
  });

  it('erasure from the police file: references and outcome', () => {
    expectLetter(
      TAJ_EFFACEMENT,
      {
        ...SAMPLE,
        procedures: [{ texte: 'procédure n° 2019/123, vol' }],
        'taj.suites': 'Classement sans suite.',
      },
      {
        says: ['230-8', '2019/123', 'Classement sans suite.', 'deux mois'],
        needs: ['procedures', 'taj.suites', 'moyens'],
      },
    );
  });
});

describe('attestations', () => {
  it.each([ATTESTATION_EMPLOYEUR, ATTESTATION_HEBERGEMENT, ATTESTATION_VIE_COMMUNE])(
    '$id: identity, date, signature, copy of the identity document',
    (letter) => {
      expectLetter(letter, SAMPLE, {
        says: [
          'soussigné',
          'Madame Awa DIOP, née le 4 mai 1990',
          'sanctions pénales',
          'document officiel justifiant',
          'Fait à',
        ],
        needs: ['client.nomComplet', 'client.neLe', 'client.lieuNaissance'],
      });
      expect(letter.kind).toBe('form');
    },
  );
});
