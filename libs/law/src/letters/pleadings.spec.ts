import { describe, expect, it } from '@jest/globals';
import { REFERE_LIBERTE } from './refere-liberte.letter.ts';
import { REFERE_MESURES_UTILES } from './refere-mesures-utiles.letter.ts';
import { REFERE_SUSPENSION } from './refere-suspension.letter.ts';
import { REQUETE_OQTF } from './requete-oqtf.letter.ts';
import { REQUETE_SOMMAIRE_OQTF } from './requete-sommaire-oqtf.letter.ts';
import { REQUETE_TA_ANNULATION } from './requete-ta-annulation.letter.ts';
import { expectLetter } from './testing/expect-letter.ts';
import { filledText } from './testing/filled-text.ts';
import { REFUSED, SAMPLE } from './testing/sample-values.ts';

const CLIENT_PAID = 'à verser à Madame DIOP au titre de l’article L. 761-1';
const LAWYER_PAID = 'à verser à Maître Claire Martin sur le fondement';
const plain = (words: string): string => words.replaceAll('\u{a0}', ' ');

describe('requête en annulation', () => {
  it('of a refusal notified: two months, injunction, penalty, costs', () => {
    expectLetter(REQUETE_TA_ANNULATION, REFUSED, {
      says: [
        'tribunal administratif de Montreuil',
        'demeurant 3 rue du Moulin',
        'Le préfet de la Seine-Saint-Denis, 1 esplanade',
        'du 2 mars 2026 portant refus de titre de séjour',
        'notifiée le 10 mars 2026',
        'R. 421-1',
        'le 11 mai 2026',
        'ENJOINDRE',
        '100 €',
        CLIENT_PAID,
        'scolarité des enfants',
      ],
      omits: ['R. 421-2', LAWYER_PAID, 'Légalité externe'],
      needs: [
        'decision.nature',
        'decision.notifieeLe',
        'echeance.dernierJour',
        'moyens',
        'faits',
        'pieces',
        'defendeur.nom',
        'injonction.astreinte',
        'frais.montant',
      ],
    });
  });

  it('of a refusal born of silence: date of the request, reasons asked for and not given', () => {
    expectLetter(
      REQUETE_TA_ANNULATION,
      { ...SAMPLE, 'motifs.demandesLe': '20 mai 2026', 'recevabilite.sansAccuse': true },
      {
        says: [
          'R. 421-2',
          'reçue le 12 janvier 2026',
          'née le 12 mai 2026',
          'demandés le 20 mai 2026',
          'ne lui ont pas été communiqués',
          'L. 112-6',
        ],
        omits: ['R. 421-1 du', 'notifiée le'],
        needs: ['refusImplicite.neLe', 'demande.deposeeLe'],
      },
    );
  });

  it('argues the grounds that were ticked, external ones first', () => {
    const words = plain(
      filledText(REQUETE_TA_ANNULATION, {
        ...REFUSED,
        'moyen.motivation': true,
        'moyen.commission': true,
        'moyen.examen': true,
        'vie.enfants': 'Fatou, née le 2 juin 2020 à Saint-Denis.',
      }),
    );
    const order = ['L. 211-5', 'L. 432-13', 'examen particulier et complet', 'article 8', '3-1'];
    const found = order.map((one) => words.indexOf(one));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it.each([
    ['none', {}, [CLIENT_PAID], [LAWYER_PAID, 'ADMETTRE']],
    [
      'asked for',
      { 'aide.demandee': true, 'aide.demandeeLe': '1er avril 2026' },
      [LAWYER_PAID, CLIENT_PAID, 'ADMETTRE', 'article 43 du décret'],
      [],
    ],
    [
      'granted',
      {
        'aide.demandee': true,
        'aide.accordee': true,
        'aide.demandeeLe': '1er avril 2026',
        'aide.decisionLe': '3 mai 2026',
      },
      [LAWYER_PAID, 'décision du 3 mai 2026'],
      [CLIENT_PAID, 'ADMETTRE'],
    ],
  ])('legal aid %s: who is paid the costs (loi 91-647 art. 37)', (_aid, aid, says, omits) => {
    expectLetter(REQUETE_TA_ANNULATION, { ...REFUSED, ...aid }, { says, omits });
  });
});

describe('référés', () => {
  const URGENT = { ...REFUSED, 'requete.heure': '14 h 05' };

  it.each([REFERE_SUSPENSION, REFERE_LIBERTE, REFERE_MESURES_UTILES])(
    '$id begins with RÉFÉRÉ in capitals (CJA R522-3)',
    (letter) => {
      expect(letter.body[0]).toEqual({ heading: 'RÉFÉRÉ' });
    },
  );

  it('suspension: separate application, copy joined, urgency, serious doubt', () => {
    expectLetter(
      REFERE_SUSPENSION,
      { ...URGENT, 'urgence.presumee': true, 'suspension.travail': true },
      {
        says: [
          'sous le numéro 2601234',
          'Copie de cette requête est jointe',
          'en principe constatée',
          'un doute sérieux',
          'l’autorisant à travailler',
        ],
        needs: ['urgence', 'moyens', 'decision.nature'],
      },
    );
    expect(filledText(REFERE_SUSPENSION, URGENT)).not.toContain('en principe constatée');
  });

  it('freedom: named, with its hour and the measure asked for', () => {
    expectLetter(
      REFERE_LIBERTE,
      {
        ...URGENT,
        'liberte.nom': 'le droit d’asile',
        'liberte.atteinte': 'refus d’enregistrer la demande.',
        'liberte.mesure': 'enregistrer la demande d’asile',
      },
      {
        says: [
          '20 avril 2026 à 14 h 05',
          'le droit d’asile',
          'quarante-huit heures',
          'enregistrer la demande d’asile',
        ],
        needs: ['requete.heure', 'liberte.nom', 'liberte.mesure', 'urgence'],
      },
    );
  });

  it('useful measures: attempts, letters, no decision to obstruct', () => {
    expectLetter(REFERE_MESURES_UTILES, SAMPLE, {
      says: [
        '2 tentatives',
        '1er juin 2026',
        'lettre recommandée reçue le 20 juin 2026',
        'ne fait obstacle à l’exécution d’aucune décision administrative',
        'R. 431-3',
        'sous un mois',
      ],
      omits: ['R. 431-2 ', 'présumer l’urgence'],
      needs: ['tentatives', 'ecrits', 'urgence', 'injonction.delai', 'injonction.rendezVous'],
    });
    expectLetter(
      REFERE_MESURES_UTILES,
      { ...SAMPLE, 'demande.teleservice': true, 'demande.renouvellement': true },
      { says: ['R. 431-2 ', 'ticket n° 123', 'présumer l’urgence'], needs: ['anef.diligences'] },
    );
  });
});

describe('requêtes contre une OQTF', () => {
  const OQTF = {
    ...REFUSED,
    'decision.date': '1er juin 2026',
    'decision.notifieeLe': '3 juin 2026',
    'echeance.dernierJour': '4 juillet 2026',
    'oqtf.notification': 'par voie postale',
  };

  it('free: one month, each decision by its name', () => {
    expectLetter(
      REQUETE_OQTF,
      { ...OQTF, 'oqtf.refusSejour': true, 'oqtf.interdictionRetour': 'deux ans' },
      {
        says: [
          'L. 911-1',
          'délai d’un mois',
          'refusent le séjour',
          'fixent le délai de départ volontaire',
          'fixent le pays de destination',
          'pendant deux ans',
          'L. 614-19',
          'le 4 juillet 2026',
          'communication du dossier',
        ],
        omits: ['PROCÉDURE URGENTE', 'sept jours', 'quarante-huit heures', 'assignent à résidence'],
        needs: ['decision.date', 'decision.notifieeLe', 'oqtf.notification', 'moyens'],
      },
    );
  });

  it.each([
    [
      'under house arrest',
      'oqtf.assigne',
      ['sept jours', 'L. 614-2', 'assignent à résidence', 'L. 732-1'],
    ],
    ['in detention', 'oqtf.retenu', ['quarante-huit heures', 'L. 921-2', 'à 16 h 20']],
    ['in prison', 'oqtf.detenu', ['sept jours', 'L. 614-3']],
  ])('%s: its own time and court', (_where, held, says) => {
    expectLetter(
      REQUETE_OQTF,
      {
        ...OQTF,
        [held]: true,
        'oqtf.lieu': 'Le Mesnil-Amelot',
        'oqtf.heure': '16 h 20',
        'oqtf.sansDelai': true,
        'moyen.delai': 'elle a un domicile stable.',
        'interprete.langue': 'wolof',
      },
      {
        says: [
          ...says,
          'PROCÉDURE URGENTE',
          'Le Mesnil-Amelot',
          'R. 922-4',
          'L. 612-2',
          'langue wolof',
        ],
        omits: ['délai d’un mois', 'fixent le délai'],
        needs: ['oqtf.lieu', 'moyen.delai'],
      },
    );
  });

  it('against a transfer: seven days, nothing of an obligation to leave', () => {
    const TRANSFER = {
      ...OQTF,
      'oqtf.transfert': true,
      'transfert.etat': 'Italie',
      'moyen.transfert': 'l’entretien n’a pas eu lieu.',
    };
    expectLetter(REQUETE_OQTF, TRANSFER, {
      says: [
        'Requête en annulation : décision de transfert',
        'l’État suivant : Italie',
        'L. 572-4',
        'sept jours',
        'd’enregistrer en procédure normale',
      ],
      omits: [
        'obligent à quitter',
        'L. 911-1 du code de l’entrée',
        'L. 614-16',
        'départ volontaire',
      ],
      needs: ['transfert.etat', 'moyen.transfert'],
    });
    expectLetter(REQUETE_SOMMAIRE_OQTF, TRANSFER, {
      says: ['décision de transfert', 'R. 922-8'],
      omits: ['R. 911-6', 'L. 613-1'],
    });
  });

  it('summary, where the person is held: nothing is announced that would make a time run', () => {
    expectLetter(
      REQUETE_SOMMAIRE_OQTF,
      { ...OQTF, 'oqtf.assigne': true, 'oqtf.lieu': 'Saint-Denis' },
      { says: ['R. 922-8', 'sept jours'], omits: ['R. 911-6', 'désistement d’office'] },
    );
  });

  it('summary: the memorandum announced is due within fifteen days', () => {
    expectLetter(REQUETE_SOMMAIRE_OQTF, OQTF, {
      says: [
        'entend présenter un mémoire complémentaire',
        'quinze jours',
        'désistement d’office',
        'R. 911-6',
      ],
      needs: ['decision.date', 'moyens', 'echeance.dernierJour'],
    });
    expect(REQUETE_SOMMAIRE_OQTF.limits).toContain('ta-memoire-complementaire-oqtf');
  });
});
