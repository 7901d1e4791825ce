import { text } from '@quantieme/law';
import { all, assess, gate, risk, soft, under, when } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { OUTSIDE_MAYOTTE } from './outside-mayotte.ts';

const conditions = (...entrusted: readonly Condition[]): Condition =>
  all(
    gate('G-NAT-COMMON'),
    gate('G-CST-LIGHT'),
    OUTSIDE_MAYOTTE,
    // An employee's card: the reach of their agreements is not settled.
    under(
      ['Accord franco-tunisien 3', 'Accord franco-marocain 3'],
      risk('person.nationality_regime', 'in', ['tunisian', 'moroccan']),
    ),
    ...entrusted,
    when('ase.entrusted_age', '>=', 16),
    when('ase.entrusted_age', '<', 18),
    when('ase.qualifying_training_months', '>=', 6),
    when('ase.training_real_serious', '=', true),
    when('application.age_at_request', '>=', 18),
    when('application.age_at_request', '<', 19),
    soft('ase.ties_family_abroad', '!=', 'strong'),
    soft('ase.structure_opinion', '!=', 'unfavourable'),
    assess('assess.ase_overall_favourable', '=', true),
  );

/** Young adult entrusted to child welfare, or to a trusted third party, between sixteen and eighteen, in qualifying training. */
export const AES_ASE_16_18: Title = {
  id: 'aes-ase-16-18',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', 'one year'),
  work: text(
    'emploi salarié (mention « salarié » ou « travailleur temporaire »)',
    'salaried work (“employee” or “temporary worker” card)',
  ),
  versions: [
    {
      from: '2021-05-01',
      to: '2022-02-09',
      articles: ['CESEDA L435-3'],
      conditions: conditions(
        when('ase.entrusted', '=', true),
        when('ase.entrusted_to', '=', 'ase'),
      ),
    },
    {
      from: '2022-02-09',
      to: null,
      articles: ['CESEDA L435-3'],
      conditions: conditions(when('ase.entrusted', '=', true)),
    },
  ],
  filing: text(
    'Dans l’année qui suit le dix-huitième anniversaire, donc avant le dix-neuvième ; le visa de long séjour n’est pas exigé.',
    'In the year after the eighteenth birthday, hence before the nineteenth; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Décision de placement prise entre seize et dix-huit ans',
      'Placement decision made between sixteen and eighteen',
    ),
    text(
      'Six mois de formation qualifiante : contrat d’apprentissage, inscription en CAP, bulletins',
      'Six months of qualifying training: apprenticeship contract, enrolment for a CAP, reports',
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
      'Confié le jour même des seize ans : L423-22 est ouvert aussi, et de plein droit.',
      'Entrusted on the sixteenth birthday itself: L423-22 is open too, and as of right.',
    ),
    text(
      'Le dix-neuvième anniversaire est trop tard ; si aucun rendez-vous n’a pu être obtenu avant, garder les preuves des tentatives.',
      'The nineteenth birthday is too late; if no appointment could be had before, keep the proof of every attempt.',
    ),
    text(
      'Formation générale ou études supérieures : demander la carte « étudiant ».',
      'General schooling or higher education: ask for the student card.',
    ),
  ],
  toVerify: true,
};
