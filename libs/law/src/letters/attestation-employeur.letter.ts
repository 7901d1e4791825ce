import { text } from '../text.ts';
import { ATTESTATION_MENTIONS, TRUTH } from './attestation-parts.ts';
import type { LetterDefinition } from './letter.ts';
import { accord, CLIENT } from './parts.ts';

/** For the employer to fill, date, sign and stamp. */
export const ATTESTATION_EMPLOYEUR: LetterDefinition = {
  id: 'attestation-employeur',
  label: text('Attestation de l’employeur', 'Employer’s certificate'),
  kind: 'form',
  addressee: 'third-party',
  sources: ['CPC 202'],
  records: null,
  limits: [],
  subject: 'Attestation de l’employeur',
  body: [
    { paragraph: 'Je soussigné(e) (nom, prénoms, qualité) : ……………………………………………' },
    { paragraph: 'représentant l’entreprise (dénomination, forme) : ……………………………………………' },
    { paragraph: 'adresse du siège : ……………………………………………' },
    { paragraph: 'SIRET : …………………… Téléphone et courriel : ……………………………………………' },
    {
      paragraph: `atteste employer ${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, demeurant {client.domicile},`,
    },
    {
      list: [
        'depuis le : ……………………',
        'en qualité de (emploi, qualification, convention collective) : ……………………………………………',
        'par contrat : ☐ à durée indéterminée ☐ à durée déterminée, jusqu’au …………………… ☐ autre : ……………………',
        'à raison de …………… heures par mois, pour un salaire brut mensuel de …………… euros',
        'lieu de travail : ……………………………………………',
        'autorisation de travail : ☐ non requise ☐ obtenue le …………………… ☐ demandée le ……………………',
      ],
    },
    {
      paragraph:
        'À ce jour, l’intéressé(e) : ☐ fait toujours partie de l’effectif ☐ n’est pas en préavis ☐ n’est pas en période d’essai.',
    },
    {
      paragraph:
        'Observations sur son travail et son insertion dans l’entreprise (facultatif) : ……………………………………………',
    },
    ...TRUTH,
    { paragraph: 'Cachet de l’entreprise :' },
  ],
  mentions: [
    ...ATTESTATION_MENTIONS,
    { what: 'SIRET', pattern: /SIRET/u, source: null },
    { what: 'Cachet', pattern: /Cachet de l’entreprise/u, source: null },
    { what: 'Heures et salaire', pattern: /heures par mois/u, source: null },
  ],
};
