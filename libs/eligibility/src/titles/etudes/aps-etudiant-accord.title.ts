import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Graduate whose country has an agreement with a provisional permit to look for a job, or an Algerian by practice. */
export const APS_ETUDIANT_ACCORD: Title = {
  id: 'aps-etudiant-accord',
  kind: 'discretionary',
  family: 'etudes',
  duration: text('6 à 12 mois selon l’accord', 'six to twelve months depending on the agreement'),
  work: text('selon l’accord', 'depending on the agreement'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('person.nationality_regime', 'in', ['subsaharan', 'algerian']),
        when('study.diploma_in_france', '=', true),
        when('study.diploma_level', 'in', ['master', 'doctorate', 'licence-pro', 'listed-label']),
        when('resources.health_insurance', '=', true),
      ),
    },
  ],
  filing: text('avant l’expiration du titre étudiant', 'before the student permit expires'),
  documents: [
    text('diplôme ou attestation de réussite', 'degree or proof that it was obtained'),
    text('projet professionnel', 'professional project'),
    text('attestation d’assurance maladie', 'proof of health insurance'),
  ],
  notes: [
    text(
      'Repose sur des accords bilatéraux dont le texte est à vérifier pays par pays\u00a0; la préfecture doit examiner l’accord avant le droit commun.',
      'Rests on bilateral agreements whose text is to be checked country by country; the prefecture must look at the agreement before common law.',
    ),
    text(
      'Algériens\u00a0: aucune carte «\u00a0recherche d’emploi\u00a0» n’est prévue par leur accord\u00a0; l’autorisation relève du pouvoir du préfet.',
      'Algerians: their agreement has no job-search card; the permit is within the power of the prefect.',
    ),
  ],
  toVerify: true,
};
