import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const EIGHTH_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-19',
    text: `Objet : TR: décision
Maître, ci-joint l'ajournement de naturalisation de mon mari (décision du 6 novembre), le courrier est arrivé ce matin en recommandé.
Envoyé le jeudi 19 novembre 2026 à 12:11`,
  },
  {
    presented: '2026-11-14',
    text: `Votre lettre recommandée n° 1A 188 0000 1111 2
Tentative de distribution le samedi 14 novembre 2026 : destinataire absent.
À retirer jusqu'au 30/11/2026 au bureau de poste de Drancy`,
  },
  {
    notified: '2026-11-17',
    presented: '2026-11-14',
    text: `Mention sur l'enveloppe : avisé le 14/11, retiré le 17/11
Décision de la préfecture de la Seine-Saint-Denis du 10 novembre 2026 portant refus de titre de séjour`,
  },
  {
    notified: '2026-11-16',
    text: `Cher confrère,
Je vous transmets le dossier de M. Haidara : OQTF du 12 novembre, notifiée par voie administrative le 16, délai de trente jours.
Votre bien dévoué`,
  },
  {
    notified: '2026-11-16',
    notifiedAt: '18:00',
    text: `Cher confrère,
Je ne peux prendre le dossier de M. Haidara : OQTF sans délai du 16 novembre 2026, notifiée le jour même à 18 heures. Attention aux 48 heures.`,
  },
];
