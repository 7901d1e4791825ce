import { text } from '../text.ts';
import { REMEDIES } from './branches/index.ts';
import { TITRE_STATES } from './branches/titre-etats.ts';
import { filingFrom, TITRE_MOVES } from './branches/titre.ts';
import { branch, toConfirm, type ProcedureDefinition } from './procedure.ts';

/** Duplicate after a loss or theft: procedures.md (a). */
export const DUPLICATA: ProcedureDefinition = {
  id: 'duplicata',
  label: text('Duplicata (perte, vol)', 'Duplicate (loss, theft)'),
  summary: text('Remplacer une carte perdue ou volée.', 'Replacing a lost or stolen card.'),
  family: 'sejour',
  firstEvent: 'titre-perdu-vole',
  sources: ['CESEDA R431-2', 'CESEDA R431-3', 'CESEDA R432-1'],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande de duplicata', 'Application for a duplicate'],
      initial: 'a-declarer',
      states: {
        'a-declarer': {
          label: ['Perte ou vol à déclarer', 'Loss or theft to be declared'],
          phase: 'preparing',
          means: [
            'Il faut d’abord déclarer la perte ou le vol.',
            'The loss or theft must first be declared.',
          ],
          next: [
            {
              do: ['Déclarer la perte ou le vol', 'Declare the loss or theft'],
              letter: 'convocation-client',
            },
          ],
          documents: ['socle-titre'],
          advice: [
            toConfirm([
              'Une déclaration de perte ne vaut pas titre : garder copie du titre et la déclaration.',
              'A declaration of loss is no permit: keep a copy of the card and the declaration.',
            ]),
          ],
        },
        'perte-declaree': {
          label: ['Perte ou vol déclaré', 'Loss or theft declared'],
          phase: 'preparing',
          means: [
            'La perte est déclarée. Nous demandons une nouvelle carte.',
            'The loss is declared. We ask for a new card.',
          ],
          next: [
            {
              do: ['Demander le duplicata', 'Ask for the duplicate'],
              letter: 'demande-titre-accompagnement',
            },
          ],
          documents: ['socle-titre'],
        },
        ...TITRE_STATES,
      },
      moves: [
        { on: 'titre-perdu-vole', from: ['a-declarer'], to: 'perte-declaree' },
        ...filingFrom('a-declarer'),
        ...filingFrom('perte-declaree'),
        ...TITRE_MOVES,
      ],
    }),
    ...REMEDIES,
  ],
};
