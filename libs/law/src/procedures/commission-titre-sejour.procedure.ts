import { text } from '../text.ts';
import { COMMISSION } from './branches/commission.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { TITRE_STATES } from './branches/titre-etats.ts';
import { filingFrom, TITRE_MOVES } from './branches/titre.ts';
import { branch, read, type ProcedureDefinition } from './procedure.ts';

/** A dossier opened when the commission is seised: procedures.md (k). */
export const COMMISSION_TITRE_SEJOUR: ProcedureDefinition = {
  id: 'commission-titre-sejour',
  label: text('Commission du titre de séjour', 'Commission on residence permits'),
  summary: text(
    'Le préfet envisage de refuser ou de retirer un titre et consulte la commission : préparer l’audience, puis suivre la décision.',
    'The prefect means to refuse or withdraw a permit and consults the commission: prepare the meeting, then follow the decision.',
  ),
  family: 'sejour',
  firstEvent: 'cts-convocation',
  sources: ['CESEDA L432-13', 'CESEDA L432-14', 'CESEDA L432-15', 'CESEDA R432-8', 'CESEDA R432-9'],
  branches: [
    COMMISSION,
    branch({
      id: 'demande',
      label: ['Demande de titre', 'Application for a permit'],
      initial: 'refus-envisage',
      states: {
        'refus-envisage': {
          label: ['Refus ou retrait envisagé', 'Refusal or withdrawal contemplated'],
          phase: 'filed',
          means: [
            'Le préfet n’a pas encore décidé. Vous gardez un document provisoire jusque-là.',
            'The prefect has not decided yet. You keep a provisional document until then.',
          ],
          next: [
            {
              do: ['Réclamer le document provisoire', 'Ask for the provisional document'],
              letter: 'relance-prefecture',
            },
            {
              do: ['Suivre la décision du préfet', 'Follow the prefect’s decision'],
              limit: 'commission-avis-3-mois',
            },
          ],
          advice: [
            read(
              [
                'La saisine n’est obligatoire que pour certains titres et pour qui en remplit les conditions.',
                'The referral is compulsory for some permits only, and for whoever meets their conditions.',
              ],
              ['CESEDA L432-13', 'CESEDA L435-1', 'CESEDA L412-10'],
            ),
            read(
              [
                'Vices à chercher : commission non saisie, convocation tardive, avis non communiqué.',
                'Flaws to look for: no referral, late summons, opinion not communicated.',
              ],
              ['CESEDA L432-15', 'CESEDA R432-14'],
            ),
          ],
        },
        ...TITRE_STATES,
      },
      moves: [...filingFrom('refus-envisage'), ...TITRE_MOVES],
    }),
    ...REMOVAL,
    ...REMEDIES,
  ],
};
