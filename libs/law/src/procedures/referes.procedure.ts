import { text } from '../text.ts';
import { BESIDE, TRIBUNAL } from './branches/index.ts';
import { LIBERTE } from './branches/liberte.ts';
import { MESURES_UTILES } from './branches/mesures-utiles.ts';
import { SUSPENSION } from './branches/suspension.ts';
import { branch, read, type Move, type ProcedureDefinition } from './procedure.ts';

const ASKED = [
  'refere-suspension-depose',
  'refere-liberte-depose',
  'refere-mesures-utiles-depose',
] as const;
const ANSWERED = ['ordonnance', 'ordonnance-suspension', 'ordonnance-suspension-rejetee'] as const;
type S = 'a-choisir' | 'juge-saisi' | 'ordonnance-rendue' | 'situation-reglee';

/** Urgent applications on their own: procedures.md (f), (h). */
export const REFERES: ProcedureDefinition = {
  id: 'referes',
  label: text('Référés', 'Urgent applications'),
  summary: text(
    'Suspension d’une décision, protection d’une liberté en quarante-huit heures, mesures utiles : choisir, saisir, faire exécuter.',
    'Suspending a decision, protecting a freedom within forty-eight hours, useful measures: choose, apply, enforce.',
  ),
  family: 'contentieux',
  firstEvent: 'refere-suspension-depose',
  sources: ['CJA L521-1', 'CJA L521-2', 'CJA L521-3', 'CJA R522-1', 'CJA R522-3', 'CJA L523-1'],
  branches: [
    branch<S>({
      id: 'urgence',
      label: ['Urgence', 'Urgent matter'],
      initial: 'a-choisir',
      states: {
        'a-choisir': {
          label: ['Référé à choisir', 'Application to be chosen'],
          phase: 'preparing',
          means: [
            'Il y a urgence. Nous choisissons la voie devant le juge : suspension, liberté ou mesures utiles.',
            'It is urgent. We choose the way to the judge: suspension, freedom or useful measures.',
          ],
          next: [
            {
              do: [
                'Une décision existe : demander sa suspension, avec la requête au fond',
                'A decision exists: ask for its suspension, with the main application',
              ],
              letter: 'refere-suspension',
            },
            {
              do: [
                'Atteinte grave à une liberté : quarante-huit heures',
                'Serious breach of a freedom: forty-eight hours',
              ],
              letter: 'refere-liberte',
            },
            {
              do: ['Aucune décision : mesures utiles', 'No decision: useful measures'],
              limit: 'refere-mesures-utiles-rdv',
              letter: 'refere-mesures-utiles',
            },
          ],
          documents: ['recours-ta', 'rdv-refere'],
          advice: [
            read(
              [
                'La requête porte la mention « référé ».',
                'The application bears the word “référé”.',
              ],
              ['CJA R522-3'],
            ),
            read(
              [
                'Dès qu’un refus existe, même implicite, les mesures utiles se ferment : passer par la suspension.',
                'Once a refusal exists, even implicit, useful measures close: use suspension.',
              ],
              ['CJA L521-3', 'CJA L521-1'],
            ),
          ],
        },
        'juge-saisi': {
          label: ['Juge des référés saisi', 'Urgent judge seised'],
          phase: 'court',
          means: ['Le juge est saisi en urgence.', 'The judge is seised urgently.'],
          next: [
            { do: ['Préparer l’audience', 'Prepare the hearing'], letter: 'convocation-client' },
          ],
        },
        'ordonnance-rendue': {
          label: ['Ordonnance rendue', 'Order given'],
          phase: 'granted',
          means: [
            'Le juge a rendu son ordonnance. Il faut la faire exécuter, ou la contester.',
            'The judge gave the order. It must be carried out, or contested.',
          ],
          next: [
            {
              do: ['Faire exécuter', 'Have it carried out'],
              limit: 'injonction-delai',
              letter: 'relance-prefecture',
            },
            {
              do: ['Demander de nouvelles mesures', 'Ask for new measures'],
              letter: 'refere-mesures-utiles',
            },
          ],
          advice: [
            read(
              [
                'Suspension et mesures utiles : pas d’appel, un pourvoi sous quinze jours ; liberté : appel au Conseil d’État.',
                'Suspension and useful measures: no appeal, cassation within fifteen days; freedom: appeal to the Conseil d’État.',
              ],
              ['CJA L523-1', 'CJA R523-1', 'CJA R523-3'],
            ),
          ],
        },
        'situation-reglee': {
          label: ['Situation réglée', 'Matter settled'],
          phase: 'ended',
          means: ['L’urgence a pris fin.', 'The urgent matter is over.'],
          final: true,
        },
      },
      moves: [
        ...ASKED.map((on): Move<S> => ({
          on,
          from: ['a-choisir', 'ordonnance-rendue'],
          to: 'juge-saisi',
        })),
        ...ASKED.map((on): Move<S> => ({ on, from: ['juge-saisi'] })),
        ...ANSWERED.map((on): Move<S> => ({
          on,
          from: ['a-choisir', 'juge-saisi'],
          to: 'ordonnance-rendue',
        })),
        ...ANSWERED.map((on): Move<S> => ({ on, from: ['ordonnance-rendue'] })),
        { on: 'injonction-non-executee', from: ['ordonnance-rendue'] },
        { on: 'relance-envoyee', from: ['ordonnance-rendue'] },
        ...(
          ['convocation-recue', 'titre-obtenu', 'carte-remise', 'decision-favorable'] as const
        ).map((on): Move<S> => ({
          on,
          from: ['a-choisir', 'juge-saisi', 'ordonnance-rendue'],
          to: 'situation-reglee',
          ...(on === 'convocation-recue' && { announced: true }),
        })),
        {
          on: 'desistement',
          from: ['a-choisir', 'juge-saisi'],
          to: 'situation-reglee',
          about: 'one-branch',
        },
        { on: 'decision-definitive', from: ['ordonnance-rendue'], to: 'situation-reglee' },
      ],
    }),
    SUSPENSION,
    LIBERTE,
    MESURES_UTILES,
    TRIBUNAL,
    ...BESIDE,
  ],
};
