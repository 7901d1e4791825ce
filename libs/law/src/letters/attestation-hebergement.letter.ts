import { text } from '../text.ts';
import { ATTESTATION_MENTIONS, TRUTH, witness } from './attestation-parts.ts';
import type { LetterDefinition } from './letter.ts';
import { accord, CLIENT } from './parts.ts';

/** For whoever puts the client up: where, since when, with what proof. */
export const ATTESTATION_HEBERGEMENT: LetterDefinition = {
  id: 'attestation-hebergement',
  label: text('Attestation d’hébergement', 'Certificate of accommodation'),
  kind: 'form',
  addressee: 'third-party',
  sources: ['CPC 202'],
  records: null,
  limits: [],
  subject: 'Attestation d’hébergement',
  body: [
    ...witness('Je soussigné(e)'),
    {
      paragraph: `atteste sur l’honneur héberger à mon domicile, à l’adresse indiquée ci-dessus, ${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite},`,
    },
    {
      list: [
        'depuis le : ……………………',
        'de façon : ☐ stable et continue ☐ autre : ……………………',
        'lien avec la personne hébergée : ……………………………………………',
        'je suis : ☐ propriétaire ☐ locataire ☐ autre : ……………………',
      ],
    },
    { paragraph: 'Je joins un justificatif de mon domicile datant de moins de six mois.' },
    ...TRUTH,
  ],
  mentions: [
    ...ATTESTATION_MENTIONS,
    { what: 'Hébergement depuis', pattern: /depuis le/u, source: null },
    { what: 'Justificatif de domicile', pattern: /justificatif de mon domicile/u, source: null },
  ],
};
