import { text } from '@quantieme/law';
import { all, any, gate, parameter, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { TALENT_FILING } from './filing.ts';
import { REGULATED_PROFESSION } from './regulated-profession.ts';

const MEANS = when('resources.gross_annual', '>=', parameter('SMIC_GROSS_YEAR'));

const NO_BAN = under('CESEDA R421-34', when('work.business_ban', '=', false));

const BUSINESS = all(
  worded(
    text(
      'Diplôme de niveau master, ou cinq ans d’expérience',
      'Master’s-level degree, or five years’ experience',
    ),
    any(when('study.master_equivalent', '=', true), when('talent.experience_years', '>=', 5)),
  ),
  when('talent.project_real_serious', '=', true),
);

const INNOVATION = when('talent.innovative_project_recognised', '=', true);

const INVESTMENT = under(
  'CESEDA R421-35',
  all(
    when('talent.direct_investment_eur', '>=', parameter('DIRECT_INVEST_MIN')),
    when('talent.direct_investor_30pct_and_jobs', '=', true),
  ),
);

/** Founder of a business, holder of an innovative project or direct investor. */
export const TALENT_PORTEUR_PROJET: Title = {
  id: 'talent-porteur-projet',
  kind: 'of-right',
  family: 'talent',
  duration: text('selon le projet, 4 ans au plus', 'depending on the project, four years at most'),
  work: text('l’activité commerciale liée au projet', 'the business tied to the project'),
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: ['CESEDA L421-16', 'CESEDA L421-17', 'CESEDA L421-18'],
      conditions: all(
        gate('G-CST'),
        worded(
          text(
            'Création d’entreprise, projet innovant ou investissement direct',
            'New business, innovative project or direct investment',
          ),
          any(
            under('CESEDA L421-16', all(BUSINESS, NO_BAN)),
            under('CESEDA L421-17', INNOVATION),
            INVESTMENT,
          ),
        ),
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2024-01-28',
      to: '2025-06-16',
      articles: ['CESEDA L421-16'],
      conditions: all(
        gate('G-CST'),
        worded(
          text(
            'Création d’entreprise, projet innovant ou investissement direct',
            'New business, innovative project or direct investment',
          ),
          any(BUSINESS, INNOVATION, INVESTMENT),
        ),
        NO_BAN,
        gate('G-VISA-L'),
      ),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-16'],
      conditions: all(
        gate('G-CST'),
        worded(
          text(
            'Création d’entreprise, projet innovant ou investissement direct',
            'New business, innovative project or direct investment',
          ),
          any(
            all(
              BUSINESS,
              under(
                'CESEDA R421-33-2',
                when('talent.project_investment_eur', '>=', parameter('PROJECT_MIN')),
              ),
              under('CESEDA R421-33-1', MEANS),
            ),
            all(INNOVATION, under('CESEDA R421-34-2', MEANS)),
            INVESTMENT,
          ),
        ),
        NO_BAN,
        REGULATED_PROFESSION,
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: TALENT_FILING,
  documents: [
    text(
      'création d’entreprise\u00a0: plan d’affaires, financement, diplôme ou cinq ans d’expérience, avis du ministère de l’économie',
      'new business: business plan, funding, degree or five years’ experience, opinion of the ministry of the economy',
    ),
    text(
      'projet innovant\u00a0: lettre de reconnaissance et avis du ministère de l’économie',
      'innovative project: letter of recognition and opinion of the ministry of the economy',
    ),
    text(
      'investissement direct\u00a0: preuve des fonds et de leur origine, engagements sur l’emploi',
      'direct investment: proof of the funds and of their origin, undertakings on jobs',
    ),
    text('ressources au SMIC brut annuel', 'means at the gross yearly minimum wage'),
  ],
  notes: [
    text(
      'L’avis du ministère de l’économie, sur le caractère réel et sérieux (R421-33) ou innovant (R421-34-1), se demande avant le dépôt.',
      'The opinion of the ministry of the economy, on whether the project is real and serious (R421-33) or innovative (R421-34-1), is asked for before filing.',
    ),
    text(
      'Depuis le 16 juin 2025, des ressources au SMIC brut annuel sont demandées au créateur (R421-33-1) et au porteur d’un projet innovant (R421-34-2), non à l’investisseur.',
      'Since 16 June 2025 means at the gross yearly minimum wage are asked from the founder (R421-33-1) and from the holder of an innovative project (R421-34-2), not from the investor.',
    ),
    text(
      'Investisseur\u00a0: emplois créés ou sauvegardés dans les quatre ans (R421-35)\u00a0; carte retirée sans début d’exécution après un an ou si les fonds sont illicites (R421-36).',
      'Investor: jobs created or saved within four years (R421-35); card withdrawn if nothing has started after a year or if the funds are illicit (R421-36).',
    ),
  ],
};
