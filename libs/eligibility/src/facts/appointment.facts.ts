import { text } from '@quantieme/law';
import type { Fact } from './fact.ts';

export const APPOINTMENT_FACTS = {
  'appointment.route': {
    type: 'choice',
    choices: {
      anef: text('téléservice ANEF', 'ANEF online service'),
      'rdv-en-ligne': text('rendez-vous en ligne', 'online appointment'),
      'demarches-simplifiees': text('démarches-simplifiées', 'demarches-simplifiees website'),
      postal: text('courrier', 'post'),
      unknown: text('inconnue', 'unknown'),
    },
    label: text(
      'Voie de dépôt imposée par la préfecture',
      'Filing route imposed by the prefecture',
    ),
    question: text(
      'Comment la préfecture impose-t-elle de déposer ce type de demande\u00a0?',
      'How does the prefecture require this type of application to be filed?',
    ),
    proof: text('page de la préfecture imprimée', 'printed page of the prefecture'),
  },
  'appointment.attempts': {
    type: 'number',
    unit: 'count',
    label: text('Tentatives de rendez-vous', 'Attempts to get an appointment'),
    question: text(
      'Combien de fois avez-vous tenté d’obtenir un rendez-vous\u00a0?',
      'How many times have you tried to get an appointment?',
    ),
    proof: text(
      'captures d’écran horodatées avec l’adresse de la page',
      'time-stamped screenshots showing the page address',
    ),
    changes: 'by-acting',
  },
  'appointment.distinct_weeks': {
    type: 'number',
    unit: 'count',
    label: text('Semaines différentes de tentatives', 'Different weeks with attempts'),
    question: text(
      'Sur combien de semaines différentes avez-vous essayé\u00a0?',
      'In how many different weeks did you try?',
    ),
    proof: text('captures d’écran', 'screenshots'),
  },
  'appointment.span_days': {
    type: 'number',
    unit: 'days',
    label: text(
      'Jours entre la première et la dernière tentative',
      'Days between the first and last attempts',
    ),
    question: text(
      'Combien de jours séparent la première et la dernière tentative\u00a0?',
      'How many days are there between the first and the last attempt?',
    ),
    proof: text('captures d’écran datées', 'dated screenshots'),
    changes: 'by-acting',
  },
  'appointment.urgency_established': {
    type: 'yes-no',
    label: text('Urgence établie', 'Urgency established'),
    question: text('L’urgence est-elle établie\u00a0?', 'Is the urgency established?'),
    proof: text('pièces justificatives', 'supporting documents'),
    answeredBy: 'lawyer',
  },
  'appointment.written_requests': {
    type: 'number',
    unit: 'count',
    label: text('Courriers adressés à la préfecture', 'Letters sent to the prefecture'),
    question: text(
      'Combien de courriers (recommandés ou électroniques) avez-vous adressés à la préfecture\u00a0?',
      'How many letters (registered or by email) have you sent to the prefecture?',
    ),
    proof: text('accusés de réception', 'acknowledgements of receipt'),
  },
  // R431-2.
  'appointment.substitute_solution_asked': {
    type: 'yes-no',
    label: text('Solution de substitution demandée', 'Alternative to the online service requested'),
    question: text(
      'Avez-vous demandé la solution de substitution (point d’accueil numérique) pour un téléservice bloqué\u00a0?',
      'Have you asked for the alternative (digital help desk) to a blocked online service?',
    ),
    proof: text(
      'courriels, ticket du centre de contact citoyen',
      'emails, ticket of the citizen contact centre',
    ),
    changes: 'by-acting',
  },
  'appointment.urgency_facts': {
    type: 'code',
    codes: 'words',
    label: text('Raisons de l’urgence', 'Reasons for the urgency'),
    question: text(
      'Pourquoi est-ce urgent (emploi, études, limite d’âge, expiration)\u00a0?',
      'Why is it urgent (work, studies, age limit, expiry)?',
    ),
    proof: text(
      'courriers de l’employeur ou de l’établissement',
      'letters from the employer or the school',
    ),
  },
  // There is then a decision to challenge: annulment and suspension, not this remedy.
  'appointment.registration_refused': {
    type: 'yes-no',
    label: text(
      'Refus d’enregistrement ou clôture de la demande',
      'Registration refused or application closed',
    ),
    question: text(
      'Avez-vous déjà reçu un refus d’enregistrement ou une clôture\u00a0?',
      'Have you already received a refusal to register or a closure?',
    ),
    proof: text('décision', 'decision'),
    presumed: false,
    barrier: true,
  },
} as const satisfies Readonly<Record<string, Fact>>;
