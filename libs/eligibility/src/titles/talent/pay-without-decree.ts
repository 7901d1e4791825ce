import { text } from '@quantieme/law';
import type { FactCondition } from '../../engine/condition.ts';
import { parameter, risk, under, worded } from '../../engine/define.ts';
import type { ParameterId } from '../../parameters/index.ts';

/**
 * From 1 May 2021 to 15 June 2025 no decree set the pay that the law leaves to a decree in the Conseil d’État. Prefectures
 * asked for the figures of annex 10, an order: courts quash what was refused for that, so that it is a risk, and no bar.
 */
const withoutDecree = (condition: FactCondition): FactCondition =>
  under(
    'CAA Paris 8 janvier 2026 25PA01513',
    worded(
      text(
        'Rémunération inférieure au seuil de l’annexe 10, qu’aucun décret ne fixait',
        'Pay below the threshold of annex 10, which no decree had set',
      ),
      condition,
    ),
  );

export const payOfAnnex10 = (threshold: ParameterId): FactCondition =>
  withoutDecree(risk('work.gross_annual', '<', parameter(threshold)));

export const meansOfAnnex10 = withoutDecree(risk('work.artist_resources_ok', '=', false));
