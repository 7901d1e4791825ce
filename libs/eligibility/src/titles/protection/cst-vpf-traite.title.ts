import { text } from '@quantieme/law';
import { all, any, gate, not, risk, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

// Only the renewal lasts as long as the proceedings; a first request whose complaint was closed is open to R425-6, 2°.
const PROCEEDINGS = worded(
  text(
    'Procédure pénale en cours, exigée au renouvellement',
    'Criminal proceedings under way, required at renewal',
  ),
  any(
    when('victim.procedure_ongoing', '=', true),
    all(
      worded(
        text('Première carte', 'First card'),
        not(when('stay.current_title_id', '=', 'cst-vpf-traite')),
      ),
      risk('victim.procedure_ongoing', '=', false),
    ),
  ),
);

/** Victim of trafficking or procuring who has lodged a complaint or testified, and has broken with the offender. */
export const CST_VPF_TRAITE: Title = {
  id: 'cst-vpf-traite',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    '1 an, renouvelée pendant toute la procédure pénale',
    'one year, renewed throughout the criminal proceedings',
  ),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-1'],
      conditions: all(
        gate('G-CST'),
        when('victim.trafficking_cooperation', '=', true),
        when('victim.broke_links', '=', true),
        PROCEEDINGS,
      ),
    },
  ],
  filing: text(
    'Après la plainte ou le témoignage, dès seize ans pour travailler ou se former (R425-5) ; le visa de long séjour n’est pas exigé.',
    'After the complaint or the testimony, from sixteen in order to work or train (R425-5); no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Récépissé du dépôt de plainte, ou références de la procédure où le témoignage est recueilli (R425-5)',
      'Receipt of the complaint, or references of the proceedings in which the testimony was taken (R425-5)',
    ),
    text(
      'Tout élément d’identité, attestation d’une association',
      'Any proof of identity, statement of an association',
    ),
  ],
  notes: [
    text(
      'Délai de réflexion de trente jours, sous récépissé autorisant à travailler, sans éloignement possible (R425-2, R425-3).',
      'Thirty days for reflection, under a receipt that allows work, during which nobody can be removed (R425-2, R425-3).',
    ),
    text(
      'Retrait si les liens sont renoués, si la plainte est mensongère ou non fondée, ou en cas de menace à l’ordre public (R425-6).',
      'Withdrawal if the links are resumed, if the complaint is false or unfounded, or on a threat to public order (R425-6).',
    ),
    text(
      'Condamnation définitive : carte de résident (L425-3). La carte temporaire ne mène pas à la carte pluriannuelle (L433-5).',
      'Final conviction: resident card (L425-3). The temporary card does not lead to the multi-year card (L433-5).',
    ),
  ],
};
