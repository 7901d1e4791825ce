import { text } from '../text.ts';
import { ATTESTATION_MENTIONS, TRUTH_OF_BOTH, witness } from './attestation-parts.ts';
import type { LetterDefinition } from './letter.ts';
import { accord, CLIENT } from './parts.ts';

/** Joint statement of life in common, signed by both. */
export const ATTESTATION_VIE_COMMUNE: LetterDefinition = {
  id: 'attestation-vie-commune',
  label: text('Attestation de vie commune', 'Statement of life in common'),
  kind: 'form',
  addressee: 'third-party',
  sources: ['CPC 202', 'CESEDA L423-1'],
  records: null,
  limits: [],
  subject: 'Attestation de vie commune',
  body: [
    ...witness('Nous soussignés'),
    {
      paragraph: `et ${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite}, demeurant {client.domicile},`,
    },
    { paragraph: 'attestons sur l’honneur mener ensemble une vie commune :' },
    {
      list: [
        'depuis le : ……………………',
        'à l’adresse suivante : ……………………………………………',
        'en qualité de : ☐ époux, mariés le …………………… à …………………… ☐ partenaires d’un pacte civil de solidarité du …………………… ☐ concubins',
        'cette vie commune : ☐ n’a pas cessé depuis cette date ☐ a été interrompue du …………………… au …………………… pour la raison suivante : ……………………',
      ],
    },
    { paragraph: 'Enfants vivant avec nous (noms, dates de naissance) : ……………………………………………' },
    {
      paragraph:
        'Nous nous engageons à signaler à l’administration tout changement de cette situation, et joignons des justificatifs communs de domicile et de vie quotidienne.',
    },
    ...TRUTH_OF_BOTH,
  ],
  mentions: [
    ...ATTESTATION_MENTIONS,
    {
      what: 'Communauté de vie et sa continuité',
      pattern: /n’a pas cessé depuis cette date/u,
      source: 'CESEDA L423-1',
    },
    { what: 'Deux signatures', pattern: /Signature de \{client/u, source: null },
  ],
};
