import { dateInWords, text, type Text } from '@quantieme/law';

export const dayInWords = (iso: string): Text => dateInWords(Temporal.PlainDate.from(iso));

export const UNION = {
  marriage: text('Mariage', 'Marriage'),
  pacs: text(
    'PACS : seul le conjoint marié peut être demandé',
    'PACS: a married spouse alone can be asked for',
  ),
  concubinage: text(
    'Concubinage : seul le conjoint marié peut être demandé',
    'Cohabitation: a married spouse alone can be asked for',
  ),
  religious: text(
    'Mariage religieux sans effet civil : seul le conjoint marié peut être demandé',
    'Religious marriage without civil effect: a married spouse alone can be asked for',
  ),
  unknown: text('Nature de l’union : inconnue', 'Kind of union: unknown'),
} as const;

export function ageWords(
  birthOn: string | null,
  day: string,
  { old, enough }: { old: number; enough: boolean },
) {
  if (birthOn === null) return text('Date de naissance : inconnue', 'Date of birth: unknown');
  const [birth, on] = [dayInWords(birthOn), dayInWords(day)];
  return enough
    ? text(
        `Né(e) le ${birth.fr} : ${old} ans ou plus au ${on.fr}`,
        `Born on ${birth.en}: ${old} or over on ${on.en}`,
      )
    : text(
        `Né(e) le ${birth.fr} : moins de ${old} ans au ${on.fr}`,
        `Born on ${birth.en}: under ${old} on ${on.en}`,
      );
}

export const PLACE = {
  byRight: text(
    'Déjà en France avec une carte, marié(e) alors que le demandeur remplissait les conditions : regroupement sur place',
    'Already in France with a card, married while the applicant met the conditions: reunification on the spot',
  ),
  excludable: text(
    'Déjà en France : peut être exclu(e) du regroupement, au choix du préfet',
    'Already in France: may be left out, as the prefect decides',
  ),
  unknown: text('Déjà en France ou non : inconnu', 'Already in France or not: unknown'),
  unknownSpot: text(
    'Déjà en France : son titre ou la date du mariage manque',
    'Already in France: the card or the time of the marriage is missing',
  ),
} as const;

export const CHILD = {
  couple: text('Enfant du couple', 'Child of the couple'),
  lineUnknown: text(
    'Enfant du couple ou de l’un d’eux : inconnu',
    'Child of the couple or of one of them: unknown',
  ),
  none: text('Filiation établie envers un seul parent', 'Filiation to one parent alone'),
  dead: text('Autre parent décédé', 'Other parent dead'),
  deprived: text('Autre parent déchu de ses droits', 'Other parent deprived of parental rights'),
  otherUnknown: text('Autre parent : inconnu', 'Other parent: unknown'),
  entrusted: text(
    'Confié par une juridiction étrangère, avec l’autorisation de l’autre parent',
    'Entrusted by a foreign court, with the other parent’s agreement',
  ),
  noDecision: text(
    'Autre parent vivant, sans décision d’une juridiction étrangère qui confie l’enfant',
    'Other parent alive, no decision of a foreign court that entrusts the child',
  ),
  noAuthorisation: text(
    'Enfant confié par jugement, mais sans l’autorisation de l’autre parent : à demander',
    'Child entrusted by judgment, but without the other parent’s agreement: to be asked for',
  ),
  papersUnknown: text(
    'Décision qui confie l’enfant, ou autorisation de l’autre parent : inconnue',
    'Decision that entrusts the child, or agreement of the other parent: unknown',
  ),
} as const;

export const LINK = {
  filiation: text('Filiation légalement établie', 'Filiation legally established'),
  adoption: text(
    'Adoption : le ministère public vérifie la décision étrangère',
    'Adoption: the public prosecutor checks a foreign decision',
  ),
  'kafala-judicial': text(
    'Kafala judiciaire : admise pour un Algérien, sinon intérêt de l’enfant seulement',
    'Judicial kafala: accepted for an Algerian, otherwise the child’s interest alone',
  ),
  kafala: text(
    'Kafala : pas une adoption, intérêt de l’enfant seulement',
    'Kafala: no adoption, the child’s interest alone',
  ),
  unknown: text('Filiation ou adoption : inconnue', 'Filiation or adoption: unknown'),
} as const;

export const EXCLUDABLE = text(
  'Menace pour l’ordre public ou maladie du règlement sanitaire international : peut être exclu(e), au choix du préfet',
  'Threat to public order, or disease of the international health regulations: may be left out, as the prefect decides',
);

export const POLYGAMY = {
  spouse: text(
    'Un autre conjoint vit en France avec le demandeur : regroupement exclu',
    'Another spouse lives in France with the applicant: no reunification',
  ),
  children: text(
    'Enfant d’un autre conjoint alors qu’un premier vit en France : exclu, sauf décès ou déchéance de ce parent',
    'Child of another spouse while a first one lives in France: left out, unless that parent is dead or deprived of rights',
  ),
  none: text('Aucun autre conjoint en France', 'No other spouse in France'),
  unknown: text('Autre conjoint en France : inconnu', 'Other spouse in France: unknown'),
} as const;
