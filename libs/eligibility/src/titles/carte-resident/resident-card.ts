import { text } from '@quantieme/law';
import { any, when, worded } from '../../engine/define.ts';

/** What every resident card has in common. */
export const TEN_YEARS = text(
  '10 ans, renouvelable de plein droit',
  'ten years, renewable as of right',
);

export const ANY_WORK = text('toute activité professionnelle', 'any occupation');

export const WHEN_THE_TITLE_ENDS = text(
  'Entre le 120e et le 60e jour avant la fin du titre détenu si la demande passe par le téléservice, sinon dans les deux derniers mois (R431-5). Le titulaire d’une carte pluriannuelle peut déposer dès que l’ancienneté est atteinte (R431-6).',
  'Between the 120th and the 60th day before the current permit ends if the request goes through the online service, otherwise in its last two months (R431-5). The holder of a multi-year permit may file as soon as the seniority is reached (R431-6).',
);

export const AFTER_ENTRY = text(
  'Dans les deux mois de l’entrée en France (R431-4), ou dans les deux mois du dix-huitième anniversaire pour qui y vit déjà (R431-5).',
  'Within two months of entry into France (R431-4), or within two months of the eighteenth birthday for someone already living there (R431-5).',
);

export const COMMISSION = text(
  'La commission du titre de séjour est saisie avant tout refus opposé à qui remplit les conditions (L432-13).',
  'The residence permit commission is consulted before any refusal to someone who meets the conditions (L432-13).',
);

export const NO_COMMISSION = text(
  'Ce refus n’est pas de ceux pour lesquels la commission du titre de séjour doit être saisie (L432-13).',
  'This is not one of the refusals for which the residence permit commission must be consulted (L432-13).',
);

export const INTEGRATION_PAPERS = text(
  'attestation de réussite à l’examen civique et diplôme ou certification de français de niveau B1',
  'certificate of the civic exam and diploma or certificate of French at level B1',
);

export const WORK_AND_SETTLE = text(
  'toute activité professionnelle\u00a0; permet de demander à s’installer dans un autre État de l’Union',
  'any occupation; allows a request to settle in another State of the Union',
);

export const WITHOUT_END = text(
  'durée indéterminée\u00a0; le document est refait tous les dix ans',
  'without end; the document is remade every ten years',
);

/** Ten-year cards given by a bilateral agreement, which L426-4 does not name. */
export const CARD_OF_AN_AGREEMENT = [
  'tun-7ter-10-ans',
  'tun-cr-5-ans',
  'tun-cr-conjoint-francais',
  'tun-cr-enfant-ascendant',
  'tun-cr-parent-enfant-francais',
  'tun-cr-rente-rf',
  'tun-cr-salarie-3-ans',
  'mar-cr-salarie-3-ans',
  'subsaharan-cr-3-ans',
] as const;

export const RLD_UE = [
  'rld-ue-5-ans',
  'rld-ue-carte-bleue',
  'rld-ue-protection',
  'rld-ue-famille',
] as const;

export const WHILE_REGULAR = text(
  'Pendant que le séjour est régulier\u00a0; le titulaire d’une carte pluriannuelle n’attend pas les derniers mois de sa carte (R431-6).',
  'While the stay is regular; the holder of a multi-year permit need not wait for its last months (R431-6).',
);

export const WHEN_THE_BLUE_CARD_ENDS = text(
  'Entre le 120e et le 60e jour avant la fin du titre détenu si la demande passe par le téléservice, sinon dans les deux derniers mois (R431-5).',
  'Between the 120th and the 60th day before the current permit ends if the request goes through the online service, otherwise in its last two months (R431-5).',
);

/** Means test of L426-17, which other long-term resident – EU cards borrow. */
export const MEANS = worded(
  text(
    'Ressources propres au moins égales au SMIC, ou allocation qui en dispense',
    'Means of one’s own at least equal to the minimum wage, or an allowance that waives the test',
  ),
  any(when('resources.stable_at_smic', '=', true), when('resources.aah_or_asi', '=', true)),
);
