import { text } from '@quantieme/law';
import { all, any, risk, when, worded } from '../../engine/define.ts';

const ALGERIAN_CERTIFICATES = ['cra1', 'cra10'] as const;

/**
 * The person joined holds a temporary, multi-year or resident card. The articles name no Algerian certificate, though it
 * opens family reunification (L434-2): a nationality apart from the spouse's, left to argument.
 */
export const SPONSOR_HOLDS_A_CARD = worded(
  text('Titre de la personne rejointe', 'Permit of the person joined'),
  any(
    when('rf.sponsor_title', 'in', ['cst', 'csp', 'cr', 'rld-ue', 'permanent']),
    all(
      when('rf.sponsor_title', 'in', ALGERIAN_CERTIFICATES),
      risk('rf.sponsor_title', 'in', ALGERIAN_CERTIFICATES),
    ),
  ),
);
