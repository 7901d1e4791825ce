import { text } from '@quantieme/law';
import { all, gate, risk, soft, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { OUTSIDE_MAYOTTE } from './outside-mayotte.ts';

/**
 * Employee in a shortage occupation: twelve months of it out of twenty-four, a job of the list today, three years of
 * unbroken residence. The article ends on 31 December 2026 and the law applied is that of the decision.
 */
export const AES_METIERS_TENSION: Title = {
  id: 'aes-metiers-tension',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', 'one year'),
  work: text(
    'emploi salarié ; la carte entraîne l’autorisation de travail',
    'salaried work; the card carries the work authorisation',
  ),
  versions: [
    {
      from: '2024-01-28',
      to: '2026-12-31',
      articles: ['CESEDA L435-4', 'CESEDA L414-13'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-CST-LIGHT'),
        OUTSIDE_MAYOTTE,
        under(
          'CESEDA L435-4',
          all(
            // Whether their agreements leave this article open to them is not settled.
            under(
              ['Accord franco-tunisien 3', 'Accord franco-marocain 3'],
              risk('person.nationality_regime', 'in', ['tunisian', 'moroccan']),
            ),
            when('stay.uninterrupted_years', '>=', 3),
            when('work.tension_months_24', '>=', 12),
            when('order.bulletin2_conviction_or_incapacity', '=', false),
            when('application.date', '<', '2026-12-31'),
            risk('decision.expected_date', '>=', '2026-12-31'),
            soft('ties.work_and_social_integration', '!=', 'none'),
          ),
        ),
        under(
          ['CESEDA L435-4', 'CESEDA L414-13'],
          when('work.current_job_in_tension_list', '=', true),
        ),
      ),
    },
  ],
  filing: text(
    'Au plus tôt : le texte cesse d’être en vigueur le 31 décembre 2026 et s’apprécie au jour de la décision ; prendre le 30 décembre pour dernier jour sûr.',
    'As early as possible: the text ceases on 31 December 2026 and is applied as it stands on the day of the decision; take 30 December as the last safe day.',
  ),
  documents: [
    text(
      'Bulletins de paie : douze mois sur les vingt-quatre derniers, avec le code du métier et la région',
      'Payslips: twelve of the last twenty-four months, with the occupation code and the region',
    ),
    text(
      'Contrat de l’emploi actuel et liste régionale des métiers en tension (arrêté du 21 mai 2025)',
      'Contract of the present job and regional list of shortage occupations (order of 21 May 2025)',
    ),
    text('Trois ans de résidence ininterrompue', 'Three years of unbroken residence'),
    text(
      'Bulletin n° 3 ; le bulletin n° 2 est demandé par l’administration',
      'Criminal record extract no. 3; the authority asks for no. 2 itself',
    ),
    text(
      'Insertion sociale et familiale, adhésion aux valeurs de la République',
      'Social and family integration, adherence to the values of the Republic',
    ),
  ],
  notes: [
    text(
      'Le séjour et le travail sous un titre saisonnier (L421-34), étudiant (L422-1) ou une attestation de demande d’asile (L521-7) ne comptent pas.',
      'Stay and work under a seasonal (L421-34) or student (L422-1) permit or an asylum certificate (L521-7) do not count.',
    ),
    text(
      'Toute condamnation, incapacité ou déchéance au bulletin n° 2 ferme cette voie : demander l’effacement avant de déposer.',
      'Any conviction, incapacity or loss of rights on record no. 2 closes this way: ask for erasure before filing.',
    ),
    text(
      'Ces conditions ne sont pas opposables à l’administration, qui peut admettre sans elles ou refuser malgré elles.',
      'These conditions do not bind the authority, which may admit without them or refuse despite them.',
    ),
    text(
      'L435-1 est un fondement distinct : l’invoquer aussi.',
      'L435-1 is a distinct ground: rely on it too.',
    ),
  ],
  toVerify: true,
};
