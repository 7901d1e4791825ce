import { text } from '@quantieme/law';
import { all, assess, gate, soft, under, when } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';

const conditions = (...entrusted: readonly Condition[]): Condition =>
  all(
    gate('G-CST'),
    under(
      'CESEDA L423-22',
      all(
        ...entrusted,
        when('ase.entrusted_age', '<=', 16),
        IN_THE_YEAR_OF_MAJORITY,
        when('ase.training_real_serious', '=', true),
        soft('ase.ties_family_abroad', '!=', 'strong'),
        soft('ase.structure_opinion', '!=', 'unfavourable'),
        assess('assess.ase_overall_favourable', '=', true),
      ),
    ),
  );

/** Young adult entrusted to child welfare, or to a trusted third party, by the sixteenth birthday. */
export const CST_VPF_ASE_16: Title = {
  id: 'cst-vpf-ase-16',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an ; ensuite carte pluriannuelle', 'one year; then a multi-year card'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2022-02-09',
      articles: ['CESEDA L423-22', 'CESEDA L421-35'],
      conditions: conditions(
        when('ase.entrusted', '=', true),
        when('ase.entrusted_to', '=', 'ase'),
      ),
    },
    {
      from: '2022-02-09',
      to: null,
      articles: ['CESEDA L423-22', 'CESEDA L421-35'],
      conditions: conditions(when('ase.entrusted', '=', true)),
    },
  ],
  filing: text(
    'Dans l’année qui suit le dix-huitième anniversaire, au plus tard la veille du dix-neuvième (R431-5, 2°) ; dès seize ans pour travailler (L421-35).',
    'In the year after the eighteenth birthday, no later than the eve of the nineteenth (R431-5, 2°); from sixteen in order to work (L421-35).',
  ),
  documents: [
    text(
      'Ordonnance de placement ou jugement d’assistance éducative, attestation de prise en charge',
      'Placement order or educational-assistance judgment, certificate of care',
    ),
    text(
      'Formation : certificats de scolarité, bulletins, contrat d’apprentissage',
      'Training: school certificates, reports, apprenticeship contract',
    ),
    text(
      'Avis de la structure d’accueil ou du tiers digne de confiance sur l’insertion',
      'Opinion of the care structure or the trusted third party on integration',
    ),
    text(
      'Acte de naissance et passeport, ou démarches auprès de l’ambassade',
      'Birth certificate and passport, or steps taken with the embassy',
    ),
  ],
  notes: [
    text(
      'Le préfet apprécie ensemble la formation, les liens avec la famille restée au pays et l’avis de la structure.',
      'The prefect weighs together the training, the ties with the family at home and the opinion of the structure.',
    ),
    text(
      'Le jour des seize ans compte encore. Confié plus tard : L435-3.',
      'The sixteenth birthday itself still counts. Entrusted later: L435-3.',
    ),
    text(
      'Tiers digne de confiance : depuis le 9 février 2022.',
      'Trusted third party: since 9 February 2022.',
    ),
    text(
      'Commission du titre de séjour avant tout refus à qui remplit les conditions (L432-13, 1°).',
      'The residence commission sits before any refusal to someone who meets the conditions (L432-13, 1°).',
    ),
  ],
};
