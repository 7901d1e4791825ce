import { text } from '../text.ts';
import { BESIDE, TRIBUNAL } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { MESURES_UTILES } from './branches/mesures-utiles.ts';
import { SUSPENSION } from './branches/suspension.ts';
import { branch, read, toConfirm, type ProcedureDefinition } from './procedure.ts';

/** The appointment nobody can get: procedures.md (f). */
export const RENDEZ_VOUS_IMPOSSIBLE: ProcedureDefinition = {
  id: 'rendez-vous-impossible',
  label: text('Rendez-vous impossible', 'Appointment nobody can get'),
  summary: text(
    'Des tentatives consignées jusqu’à la convocation : ce que les tribunaux attendent, et le référé mesures utiles.',
    'From recorded attempts to the appointment: what courts expect, and the application for useful measures.',
  ),
  family: 'sejour',
  firstEvent: 'rdv-tentative',
  sources: ['CJA L521-3', 'CESEDA R431-2', 'CESEDA R431-3', 'CE 10 juin 2020 435594'],
  branches: [
    branch({
      id: 'rendez-vous',
      label: ['Recherche d’un rendez-vous', 'Search for an appointment'],
      initial: 'tentatives',
      states: {
        tentatives: {
          label: ['Tentatives en cours', 'Attempts under way'],
          phase: 'preparing',
          means: [
            'Chaque essai de prise de rendez-vous doit être noté : date, heure, page, capture d’écran.',
            'Every attempt to book must be recorded: date, hour, page, screenshot.',
          ],
          next: [
            {
              do: [
                'Noter les tentatives, sur plus d’une semaine',
                'Record attempts, over more than a week',
              ],
            },
            {
              do: [
                'Écrire à la préfecture, par courriel puis en recommandé',
                'Write to the prefecture, by e-mail then registered letter',
              ],
              letter: 'demande-rendez-vous',
            },
            {
              do: [
                'Portail bloqué : saisir le centre de contact et garder le numéro',
                'Portal blocked: contact the help centre and keep the number',
              ],
              letter: 'signalement-anef-impossible',
            },
          ],
          documents: ['rdv-refere'],
          advice: [
            toConfirm(
              [
                'Plusieurs tentatives qui ne sont pas de la même semaine : aucune décision ne fixe de nombre.',
                'Several attempts not made in the same week: no decision fixes a number.',
              ],
              ['CE 10 juin 2020 435594'],
            ),
            toConfirm([
              'Usage de la maison : dix tentatives, huit jours, quatre semaines, un courriel et une lettre recommandée.',
              'House usage: ten attempts, eight days, four weeks, one e-mail and one registered letter.',
            ]),
            read(
              [
                'Titre en ligne : l’accompagnement, puis la solution de substitution, d’abord.',
                'Online permit: first the help offered, then the substitute.',
              ],
              ['CESEDA R431-2'],
            ),
          ],
        },
        'signalement-ecrit': {
          label: ['Préfecture saisie par écrit', 'Prefecture written to'],
          phase: 'preparing',
          means: [
            'Nous avons écrit à la préfecture. Sans rendez-vous sous quinze jours environ, nous irons devant le juge.',
            'We wrote to the prefecture. With no appointment within about fifteen days, we go to court.',
          ],
          next: [
            { do: ['Continuer à noter les tentatives', 'Go on recording attempts'] },
            {
              do: ['Saisir le juge des référés', 'Go to the urgent judge'],
              afterDays: 15,
              limit: 'refere-mesures-utiles-rdv',
              letter: 'refere-mesures-utiles',
            },
          ],
          documents: ['rdv-refere'],
          watches: [
            {
              id: 'rdv-attente-15-jours',
              text: text(
                'Attente de quinze jours après l’écrit, usage de la maison.',
                'Fifteen days’ wait after writing, by usage of the house.',
              ),
              sources: [],
              confidence: 'to-confirm',
            },
          ],
        },
        'refere-depose': {
          label: ['Juge des référés saisi', 'Urgent judge seised'],
          phase: 'court',
          means: [
            'Le juge va dire si la préfecture doit vous recevoir.',
            'The judge will say whether the prefecture must receive you.',
          ],
          next: [
            {
              do: ['Tenir le dossier complet prêt', 'Keep the complete file ready'],
              letter: 'demande-pieces-client',
            },
          ],
          documents: ['socle-titre'],
          advice: [
            read(
              [
                'L’urgence, l’utilité, et aucune décision à laquelle faire obstacle.',
                'Urgency, utility, and no decision to obstruct.',
              ],
              ['CJA L521-3'],
            ),
            toConfirm(
              [
                'L’urgence est présumée pour un renouvellement, à montrer pour une première demande.',
                'Urgency is presumed for a renewal, to be shown for a first request.',
              ],
              ['CE 10 juin 2020 435594'],
            ),
          ],
        },
        'convocation-recue': {
          label: ['Convocation reçue', 'Appointment received'],
          phase: 'granted',
          means: [
            'Vous avez un rendez-vous. Venez avec le dossier complet.',
            'You have an appointment. Come with the complete file.',
          ],
          next: [
            {
              do: ['Préparer le dossier et le client', 'Prepare the file and the client'],
              letter: 'convocation-client',
            },
          ],
          documents: ['socle-titre'],
        },
        depose: {
          label: ['Demande déposée', 'Application filed'],
          phase: 'ended',
          means: [
            'La demande est déposée : le rendez-vous n’est plus le problème.',
            'The application is filed: the appointment is no longer the problem.',
          ],
          final: true,
        },
        abandon: {
          label: ['Recherche abandonnée', 'Search given up'],
          phase: 'ended',
          means: [
            'La recherche de rendez-vous est abandonnée.',
            'The search for an appointment is given up.',
          ],
          final: true,
        },
      },
      moves: [
        {
          on: 'rdv-tentative',
          from: ['tentatives', 'signalement-ecrit', 'refere-depose'],
          opens: ['refere-mesures-utiles-rdv'],
        },
        { on: 'rdv-email', from: ['tentatives'], to: 'signalement-ecrit' },
        { on: 'rdv-lrar', from: ['tentatives'], to: 'signalement-ecrit' },
        { on: 'rdv-email', from: ['signalement-ecrit', 'refere-depose'] },
        { on: 'rdv-lrar', from: ['signalement-ecrit', 'refere-depose'] },
        { on: 'relance-envoyee', from: ['tentatives', 'signalement-ecrit', 'refere-depose'] },
        { on: 'rdv-reponse-negative', from: ['tentatives', 'signalement-ecrit', 'refere-depose'] },
        {
          on: 'refere-mesures-utiles-depose',
          from: ['tentatives', 'signalement-ecrit'],
          to: 'refere-depose',
          ends: ['refere-mesures-utiles-rdv'],
        },
        { on: 'refere-mesures-utiles-depose', from: ['refere-depose'] },
        {
          on: 'convocation-recue',
          from: ['tentatives', 'signalement-ecrit', 'refere-depose'],
          to: 'convocation-recue',
          ends: ['refere-mesures-utiles-rdv', 'injonction-delai'],
          announced: true,
        },
        { on: 'convocation-recue', from: ['convocation-recue'], announced: true },
        {
          on: 'demande-deposee',
          from: ['tentatives', 'signalement-ecrit', 'refere-depose', 'convocation-recue'],
          to: 'depose',
          opens: ['titre-silence-4-mois'],
          ends: ['refere-mesures-utiles-rdv'],
        },
        {
          on: 'enregistrement-refuse',
          from: ['convocation-recue', 'tentatives', 'signalement-ecrit', 'refere-depose'],
          to: 'tentatives',
          opens: ['ta-recours-2-mois'],
        },
        {
          on: 'desistement',
          from: ['tentatives', 'signalement-ecrit', 'refere-depose', 'convocation-recue'],
          to: 'abandon',
          about: 'one-branch',
        },
      ],
    }),
    MESURES_UTILES,
    SUSPENSION,
    LIBERTE,
    TRIBUNAL,
    ...BESIDE,
  ],
};
