import { text } from '../text.ts';
import { COMMISSION } from './branches/commission.ts';
import { REMEDIES, REMOVAL } from './branches/index.ts';
import { TITRE_STATES } from './branches/titre-etats.ts';
import { filingFrom, TITRE_MOVES } from './branches/titre.ts';
import { branch, read, toConfirm, type ProcedureDefinition } from './procedure.ts';

/** Exceptional admission to stay: procedures.md (e). */
export const ADMISSION_EXCEPTIONNELLE: ProcedureDefinition = {
  id: 'admission-exceptionnelle',
  label: text('Admission exceptionnelle au séjour', 'Exceptional admission to stay'),
  summary: text(
    'Une régularisation laissée à l’appréciation du préfet : jamais un droit, et un refus vient souvent avec une OQTF.',
    'A regularisation at the prefect’s discretion: never a right, and a refusal often comes with an obligation to leave.',
  ),
  family: 'sejour',
  firstEvent: 'demande-deposee',
  sources: ['CESEDA L435-1', 'CESEDA L435-2', 'CESEDA L435-3', 'CESEDA L435-4', 'CESEDA R432-1'],
  branches: [
    branch({
      id: 'demande',
      label: ['Demande d’admission exceptionnelle', 'Application for exceptional admission'],
      initial: 'audit',
      states: {
        audit: {
          label: ['Dossier à évaluer', 'File to be assessed'],
          phase: 'preparing',
          means: [
            'Nous mesurons vos chances et le risque avant de déposer : un refus peut vous obliger à quitter la France.',
            'We weigh your chances and the risk before filing: a refusal may oblige you to leave France.',
          ],
          next: [
            {
              do: [
                'Dresser le tableau des preuves de présence',
                'Draw up the table of proofs of presence',
              ],
              letter: 'demande-pieces-client',
            },
            {
              do: [
                'Expliquer le risque au client par écrit',
                'Explain the risk to the client in writing',
              ],
              letter: 'client-delais',
            },
            {
              do: [
                'Métiers en tension : déposer avant la fin du texte',
                'Occupations under strain: file before the text ends',
              ],
              limit: 'aes-metiers-tension-fin',
              letter: 'demande-titre-accompagnement',
              until: '2026-12-31',
            },
          ],
          documents: ['aes-vie-privee', 'aes-travail'],
          advice: [
            read(
              [
                'Le préfet apprécie : répondre défendable, faible ou exclu par un texte, jamais « éligible ».',
                'The prefect weighs: say arguable, weak or excluded by a text, never “eligible”.',
              ],
              ['CESEDA L435-1'],
            ),
            read(
              [
                'L’article L. 435-4 cesse le 31 décembre 2026 et exclut toute mention au bulletin n° 2.',
                'Article L. 435-4 ends on 31 December 2026 and excludes any entry on the B2 record.',
              ],
              ['CESEDA L435-4'],
              { until: '2026-12-31' },
            ),
            toConfirm(
              [
                'Après le 31 décembre 2026, aucune prolongation de l’article L. 435-4 n’a été trouvée.',
                'After 31 December 2026, no extension of article L. 435-4 was found.',
              ],
              ['CESEDA L435-4'],
              { since: '2027-01-01' },
            ),
            read(
              [
                'Une OQTF non exécutée peut fonder un refus.',
                'An obligation to leave not carried out may ground a refusal.',
              ],
              ['CESEDA L432-1-1'],
            ),
            toConfirm(
              [
                'Sept ans de présence sont le repère usuel des préfectures.',
                'Seven years of presence are the prefectures’ usual mark.',
              ],
              ['Circulaire NOR INTK2435521J'],
              { since: '2025-01-23' },
            ),
            toConfirm(
              [
                'Repères de la circulaire Valls : cinq ans de présence.',
                'Marks of the Valls circular: five years of presence.',
              ],
              ['Circulaire NOR INTK1229185C'],
              { since: '2012-11-28', until: '2025-01-22' },
            ),
            read(
              [
                'Ni l’admission exceptionnelle à Mayotte, ni la commission en Guyane pour dix ans de présence.',
                'No exceptional admission in Mayotte, no commission in French Guiana for ten years’ presence.',
              ],
              ['CESEDA L441-7', 'CESEDA L441-4'],
            ),
          ],
        },
        ...TITRE_STATES,
      },
      moves: [
        {
          on: 'preuves-presence-tableau-complet',
          from: [
            'audit',
            'rendez-vous-recherche',
            'depose',
            'en-instruction',
            'complement-demande',
          ],
          opens: ['aes-metiers-tension-fin'],
        },
        {
          on: 'aes-metiers-tension-envisagee',
          from: ['audit', 'rendez-vous-recherche'],
          opens: ['aes-metiers-tension-fin'],
          until: '2026-12-31',
          sources: ['CESEDA L435-4'],
        },
        {
          on: 'promesse-embauche-recue',
          from: ['audit', 'rendez-vous-recherche', 'depose', 'en-instruction'],
        },
        { on: 'employeur-verifie', from: ['audit', 'rendez-vous-recherche'] },
        {
          on: 'autorisation-travail-jointe',
          from: ['audit', 'depose', 'en-instruction', 'complement-demande'],
        },
        { on: 'b2-verifie', from: ['audit', 'rendez-vous-recherche'], sources: ['CESEDA L435-4'] },
        {
          on: 'oqtf-anterieure-detectee',
          from: ['audit', 'rendez-vous-recherche', 'depose', 'en-instruction'],
          sources: ['CESEDA L432-1-1'],
        },
        ...filingFrom('audit'),
        ...TITRE_MOVES,
      ],
    }),
    COMMISSION,
    ...REMOVAL,
    ...REMEDIES,
  ],
};
