import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { CLIENT, MX } from './parts.ts';

/** Says that the application is maintained after a suspension was refused for want of serious doubt. */
export const CONFIRMATION_MAINTIEN_REQUETE: LetterDefinition = {
  id: 'confirmation-maintien-requete',
  label: text('Confirmation du maintien de la requête', 'Application maintained'),
  kind: 'pleading',
  addressee: 'court',
  sources: ['CJA R612-5-2', 'CJA L521-1', 'CJA R414-1'],
  records: 'maintien-confirme',
  limits: ['ta-maintien-requete-apres-refere'],
  subject: 'Confirmation du maintien de la requête n° {instance.numero}',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et conseillers composant le {juridiction.nom}',
    },
    { paragraph: `POUR\u{a0}: ${CLIENT}, demeurant {client.domicile}` },
    { paragraph: 'CONTRE : {defendeur.nom}' },
    {
      paragraph:
        'Par une ordonnance du {ordonnance.date}, notifiée le {ordonnance.notifieeLe}, le juge des référés a rejeté la demande de suspension présentée sur le fondement de l’article L. 521-1 du code de justice administrative, au motif qu’il n’était pas fait état d’un moyen propre à créer, en l’état de l’instruction, un doute sérieux quant à la légalité de la décision.',
    },
    {
      paragraph:
        'Il appartient en ce cas au requérant de confirmer le maintien de sa requête à fin d’annulation dans un délai d’un mois à compter de la notification de ce rejet, à défaut de quoi il est réputé s’être désisté (article R. 612-5-2 du même code). Ce délai expire le {echeance.dernierJour}.',
    },
    {
      paragraph: `Par la présente, du {date.jour}, ${MX} CONFIRME EXPRESSÉMENT LE MAINTIEN de sa requête à fin d’annulation enregistrée sous le n°\u{a0}{instance.numero}, ainsi que de l’ensemble des conclusions et moyens qu’elle contient.`,
    },
    { signature: 'Maître {avocat.nom}, avocat au barreau de {cabinet.barreau}' },
  ],
  mentions: [
    {
      what: 'Maintien exprès',
      pattern: /CONFIRME EXPRESSÉMENT LE MAINTIEN/u,
      source: 'CJA R612-5-2',
    },
    { what: 'Un mois', pattern: /délai d’un mois/u, source: 'CJA R612-5-2' },
    { what: 'Date de l’ordonnance', pattern: /\{ordonnance\.date\}/u, source: null },
    { what: 'Notification', pattern: /\{ordonnance\.notifieeLe\}/u, source: 'CJA R612-5-2' },
    { what: 'Numéro de la requête', pattern: /\{instance\.numero\}/u, source: null },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
  ],
};
