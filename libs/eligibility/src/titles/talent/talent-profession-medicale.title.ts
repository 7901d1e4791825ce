import { text } from '@quantieme/law';
import { all, gate, risk, todo, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';

const CONDITIONS = [
  gate('G-CST'),
  when('talent.medical_practice_authorised', '=', true),
  todo('talent.medical_charter_signed', '=', true),
  gate('G-VISA-L'),
] as const;

const PAY = when('talent.medical_pay_ok', '=', true);

/** Doctor, dentist, midwife or pharmacist trained abroad and allowed to practise. */
export const TALENT_PROFESSION_MEDICALE: Title = {
  id: 'talent-profession-medicale',
  kind: 'of-right',
  family: 'talent',
  duration: text('celle du contrat, 4 ans au plus', 'that of the contract, four years at most'),
  work: text('l’exercice qui a justifié la carte', 'the practice for which the card was issued'),
  versions: [
    {
      from: '2024-01-28',
      to: '2025-06-16',
      articles: ['CESEDA L421-13-1'],
      conditions: all(
        ...CONDITIONS,
        worded(
          text(
            'Rémunération faible, sans seuil fixé par décret',
            'Low pay, without a threshold set by decree',
          ),
          risk('talent.medical_pay_ok', '=', false),
        ),
      ),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-13-1'],
      conditions: all(...CONDITIONS, under(['CESEDA L421-13-1', 'CESEDA R421-25-1'], PAY)),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'décision d’affectation, attestation d’exercice temporaire ou autorisation d’exercer',
      'posting decision, certificate for temporary practice or authorisation to practise',
    ),
    text('contrat avec l’établissement de santé', 'contract with the health institution'),
    text(
      'charte des valeurs de la République et du principe de laïcité signée',
      'signed charter of the values of the Republic and of secularism',
    ),
  ],
  notes: [
    text(
      'Le seuil est le deuxième échelon de la grille des praticiens associés (R421-25-1), non la rémunération de référence des autres cartes «\u00a0talent\u00a0».',
      'The threshold is the second step of the pay scale of associate practitioners (R421-25-1), not the pay of reference of the other talent cards.',
    ),
    text(
      'La famille n’a droit à la carte «\u00a0talent (famille)\u00a0» que depuis le 3 mai 2025 (L421-22).',
      'The family has a right to the “talent (family)” card only since 3 May 2025 (L421-22).',
    ),
  ],
};
