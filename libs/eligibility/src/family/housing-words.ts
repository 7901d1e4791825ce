import { dateInWords, text, type Text } from '@quantieme/law';
import { CRITERIA, type Criterion } from './habitability.ts';
import type { Zone } from './housing-norms.ts';

const decimal = (value: number): Text => {
  const words = String(value);
  return text(words.replace('.', ','), words);
};

const metres = (value: number): Text => {
  const { fr, en } = decimal(value);
  return text(`${fr}\u00a0m²`, `${en}\u00a0m²`);
};

const either = (values: readonly number[]): Text => {
  const words = values.map(metres);
  return text(words.map(({ fr }) => fr).join(' ou '), words.map(({ en }) => en).join(' or '));
};

export function neededWords(asked: readonly number[]): Text {
  const { fr, en } = either(asked);
  return text(
    `Il faut ${fr} habitables ; surface inconnue`,
    `${en} of habitable surface are needed; surface unknown`,
  );
}

export interface Asked {
  readonly asked: readonly number[];
  readonly persons: number;
  readonly zone: Zone | null;
}

export function surfaceWords(surface: number, { asked, persons, zone }: Asked): Text {
  const [has, needs] = [metres(surface), either(asked)];
  const place = zone === null ? text('', '') : text(`, zone ${zone}`, `, zone ${zone}`);
  return text(
    `${has.fr} pour ${persons} personnes${place.fr} : il faut ${needs.fr}`,
    `${has.en} for ${persons} persons${place.en}: ${needs.en} needed`,
  );
}

export const LOCAL_NORM = text(
  'Surface fixée par la réglementation locale, qui n’a pas été lue',
  'Surface fixed by local rules, which were not read',
);

export const PERSONS = text(
  'Nombre d’occupants du logement : inconnu',
  'Number of occupants of the dwelling: unknown',
);

export function defectWords(defects: readonly Criterion[]): Text {
  const labels = defects.map((id) => CRITERIA[id].label);
  return text(
    `Le logement ne remplit pas : ${labels.map(({ fr }) => fr).join(', ')}`,
    `The dwelling lacks: ${labels.map(({ en }) => en).join(', ')}`,
  );
}

export const HABITABILITY = {
  met: text(
    'Salubrité et équipement : conformes au décret sur le logement décent',
    'Health and equipment: as the decree on decent housing asks',
  ),
  'not-met': text(
    'Salubrité ou équipement : non conformes au décret sur le logement décent',
    'Health or equipment: not as the decree on decent housing asks',
  ),
  unknown: text('Salubrité et équipement : inconnus', 'Health and equipment: unknown'),
} as const;

export const AVAILABILITY = {
  now: text('Le demandeur dispose du logement', 'The applicant has the dwelling'),
  unknown: text(
    'Le demandeur dispose-t-il du logement : inconnu',
    'Whether the applicant has the dwelling: unknown',
  ),
  noDay: text(
    'Logement à venir, sans date de disponibilité',
    'Dwelling to come, with no day of availability',
  ),
  papersUnknown: text(
    'Logement à venir : documents signés du propriétaire ou vendeur inconnus',
    'Dwelling to come: papers signed by the owner or seller unknown',
  ),
  papers: text(
    'Logement à venir, vérifié sur les documents signés du propriétaire ou vendeur et du demandeur',
    'Dwelling to come, checked on papers signed by the owner or seller and the applicant',
  ),
  noPapers: text(
    'Logement à venir sans document signé du propriétaire ou vendeur et du demandeur',
    'Dwelling to come without papers signed by the owner or seller and the applicant',
  ),
} as const;

export function tooLateWords(availableOn: string, arrivalOn: string): Text {
  const [from, arrival] = [availableOn, arrivalOn].map((day) =>
    dateInWords(Temporal.PlainDate.from(day)),
  );
  return text(
    `Disponible le ${from?.fr}, après l’arrivée de la famille (${arrival?.fr})`,
    `Available on ${from?.en}, after the family arrives (${arrival?.en})`,
  );
}

export const VISIT = text(
  'Visite du logement refusée : conditions réputées non remplies',
  'Home visit refused: conditions deemed not met',
);

export const MEASURE = text(
  'Surface habitable, et non surface « Carrez » ; le nombre de pièces est indifférent',
  'Habitable surface, not the “Carrez” one; the number of rooms is irrelevant',
);

export const ONE_DWELLING = text(
  'Deux logements ne s’additionnent pas',
  'Two dwellings cannot be added',
);

export const MAYOTTE = text(
  'Mayotte : règles resserrées par la loi du 11 août 2025, à vérifier',
  'Mayotte: tightened by the law of 11 August 2025, to be checked',
);

export const QUESTIONS = {
  zone: {
    pointer: '/zone',
    question: text(
      'Dans quelle zone (A bis, A, B1, B2, C) est la commune\u00a0?',
      'In which zone (A bis, A, B1, B2, C) is the commune?',
    ),
  },
  persons: {
    pointer: '/persons',
    question: text(
      'Combien de personnes vivront dans le logement\u00a0?',
      'How many persons will live in the dwelling?',
    ),
  },
  surface: {
    pointer: '/surface',
    question: text('Quelle est la surface habitable\u00a0?', 'What is the habitable surface?'),
  },
  decent: {
    pointer: '/decent',
    question: text(
      'Le logement est-il décent (clos, aéré, chauffé, avec eau, cuisine et sanitaires)\u00a0?',
      'Is the dwelling decent (sound, aired, heated, with water, kitchen and bathroom)?',
    ),
  },
  available: {
    pointer: '/available',
    question: text(
      'Le demandeur dispose-t-il déjà du logement\u00a0?',
      'Does the applicant already have the dwelling?',
    ),
  },
  availableOn: {
    pointer: '/availableOn',
    question: text(
      'À partir de quel jour le logement sera-t-il disponible\u00a0?',
      'From which day will the dwelling be available?',
    ),
  },
  signedPapers: {
    pointer: '/signedPapers',
    question: text(
      'A-t-on les documents signés du propriétaire ou vendeur et du demandeur (date, surface, caractéristiques)\u00a0?',
      'Are there papers signed by the owner or seller and the applicant (day, surface, features)?',
    ),
  },
} as const;
