import { all, any, risk, under, when } from '../../engine/define.ts';

/**
 * Article 9 asks for a long-stay visa of whoever is admitted under article 7. Someone who already stays under a valid
 * certificate changes status without another one, at some risk after an entry on a short-stay visa.
 */
export const LONG_STAY_VISA_OR_CERTIFICATE = under(
  'Accord franco-algérien 9',
  any(
    when('entry.long_stay_visa_matches', '=', true),
    all(
      when('stay.certificate_to_change_from', '=', true),
      risk('entry.visa_type', 'in', ['none', 'c-short', 'exempt-nationality']),
    ),
  ),
);
