import type { Formula } from './formula.ts';

/** How administrations, courts, the post and clients say when something arrived, or is to come. */
export const SEVENTH_FORMULAS: readonly Formula[] = [
  {
    notified: '2026-11-18',
    notifiedAt: '10:00',
    hearing: '2026-11-27',
    hearingAt: '10:00',
    text: `PRÉFECTURE DU RHÔNE
ARRÊTÉ portant assignation à résidence
M. KEITA se présentera tous les jours au commissariat de Vénissieux, pour la première fois le vendredi 27 novembre 2026 à 10h00.
Notifié le 18 novembre 2026 à 10 h 00`,
  },
  {
    notified: '2026-11-18',
    notifiedAt: '11:00',
    hearing: '2026-11-24',
    hearingAt: '07:30',
    text: `PRÉFECTURE DU RHÔNE
DÉCISION DE TRANSFERT aux autorités italiennes et convocation
Vous devez vous présenter le mardi 24 novembre 2026 à 7h30 à l'aéroport Saint-Exupéry.
Remise en main propre le 18 novembre 2026 à 11h00, interprète présent.`,
  },
  {
    notified: '2026-11-17',
    notifiedAt: '14:20',
    text: `L'an 2026, le 17 novembre, à 14 heures 20
Nous, DURAND, OPJ, notifions à la personne susnommée l'arrêté d'OQTF pris ce jour par le préfet du Var`,
  },
  {
    notified: '2026-11-18',
    text: `Décision OFPRA du 30 octobre 2026 de rejet de la demande d'asile
Reçue le 18 novembre 2026 (AR n° 2C 123 456 7890 1)`,
  },
  {
    notified: '2026-11-18',
    text: `REJET OFPRA - décision du 30/10/2026, notifiée le 18/11/2026 par voie postale (AR)`,
  },
  {
    notified: '2026-11-19',
    text: `[19/11 à 18:05] Fatou : Maître c bon g recu la lettre aujourd'hui c refus de sejour`,
  },
];
