import { text } from '@quantieme/law';
import { all, any, assess, soft, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Urgent application for useful measures, when no appointment to file a request can be had. */
export const PROCEDURE_REFERE_RDV: Title = {
  id: 'procedure-refere-rdv',
  kind: 'discretionary',
  family: 'procedure',
  duration: text('ordonnance en quelques jours ou semaines', 'order within days or weeks'),
  work: null,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CJA L521-3', 'CE 435594'],
      conditions: all(
        under(
          'CE 435594',
          all(
            any(
              when('appointment.route', 'in', ['rdv-en-ligne', 'demarches-simplifiees']),
              under(
                'CESEDA R431-2',
                all(
                  when('appointment.route', '=', 'anef'),
                  when('appointment.substitute_solution_asked', '=', true),
                ),
              ),
            ),
            when('appointment.attempts', '>=', 2),
            when('appointment.span_days', '>', 7),
            soft('appointment.distinct_weeks', '>=', 2),
          ),
        ),
        when('appointment.registration_refused', '=', false),
        soft('appointment.written_requests', '>=', 1),
        assess('appointment.urgency_established', '=', true),
      ),
    },
  ],
  filing: text(
    'Après plusieurs tentatives sur plus d’une semaine.',
    'After several attempts over more than a week.',
  ),
  documents: [
    text(
      'captures d’écran datées, avec l’adresse de la page, l’heure et le message «\u00a0aucun créneau\u00a0»',
      'dated screenshots with the address of the page, the hour and the “no slot” message',
    ),
    text(
      'courriers recommandés avec accusé de réception, courriels et réponses',
      'registered letters with acknowledgement, e-mails and replies',
    ),
    text(
      'page de la préfecture qui impose la voie en ligne',
      'page of the prefecture that imposes the online route',
    ),
    text('dossier prêt à déposer', 'file ready to be filed'),
    text('pièces sur l’urgence', 'exhibits on urgency'),
  ],
  notes: [
    text(
      'La mesure doit être utile, urgente, sans contestation sérieuse, et ne faire obstacle à aucune décision\u00a0: si l’enregistrement a été refusé, attaquer ce refus.',
      'The measure must be useful, urgent, beyond serious dispute, and obstruct no decision: if registration was refused, attack that refusal.',
    ),
    text(
      'Téléservice bloqué\u00a0: demander d’abord la solution de substitution (R431-2) et garder son refus.',
      'Online service blocked: ask first for the substitute solution (R431-2) and keep its refusal.',
    ),
    text(
      'L’urgence ne se présume pas pour une première admission exceptionnelle\u00a0; elle se montre plus aisément pour un renouvellement.',
      'Urgency is not presumed for a first exceptional admission; it is easier to show for a renewal.',
    ),
    text(
      'Demander le récépissé dans la même requête.',
      'Ask for the receipt in the same application.',
    ),
  ],
};
