import { text, type Text } from '@quantieme/law';
import { dayInWords } from './member-words.ts';

export const SPONSOR = {
  refugee: text('Réfugié reconnu', 'Recognised refugee'),
  subsidiary: text('Bénéficiaire de la protection subsidiaire', 'Under subsidiary protection'),
  stateless: text('Apatride titulaire de sa carte', 'Stateless, with the card of that status'),
  none: text(
    'Ni réfugié, ni protégé, ni apatride : voir le regroupement familial',
    'Neither refugee, protected nor stateless: see family reunification of foreigners',
  ),
  unknown: text('Protection du demandeur : inconnue', 'Sponsor’s protection: unknown'),
  noCard: text('Apatride sans la carte de ce statut', 'Stateless, without the card of that status'),
  cardUnknown: text('Carte d’apatride : inconnue', 'Card of a stateless person: unknown'),
  noText: text(
    'Aucun texte ne prévoyait la réunification à cette date',
    'No text provided for this reunification on that day',
  ),
  threat: text(
    'Menace pour l’ordre public alléguée contre le demandeur',
    'The sponsor is said to be a threat to public order',
  ),
} as const;

export const FREE_OF = text(
  'Aucune condition de durée de séjour, de ressources ni de logement',
  'No condition of stay, resources or housing',
);

export const AFTER_CLAIM = text(
  'Union postérieure à la demande d’asile : voir la carte de séjour après un an de mariage, ou le regroupement familial',
  'Union later than the asylum claim: see the card after a year of marriage, or family reunification of foreigners',
);

export const UNION_UNKNOWN = text(
  'Date de l’union ou de la demande d’asile : inconnue',
  'Day of the union or of the asylum claim: unknown',
);

export function beforeClaimWords(unionOn: string, claimOn: string): Text {
  const [union, claim] = [dayInWords(unionOn), dayInWords(claimOn)];
  return text(
    `Union du ${union.fr}, antérieure à la demande d’asile du ${claim.fr}`,
    `Union of ${union.en}, before the asylum claim of ${claim.en}`,
  );
}

export const COMMON_LIFE = {
  met: text(
    'Vie commune stable et continue avant la demande d’asile',
    'Stable and continuous common life before the asylum claim',
  ),
  'not-met': text(
    'Pas de vie commune stable et continue avant la demande d’asile',
    'No stable and continuous common life before the asylum claim',
  ),
  unknown: text(
    'Vie commune avant la demande d’asile : inconnue',
    'Common life before the asylum claim: unknown',
  ),
} as const;

export const MARRIED = {
  met: text('Non marié(e)', 'Unmarried'),
  'not-met': text('Marié(e) : exclu(e)', 'Married: left out'),
  unknown: text('Marié(e) ou non : inconnu', 'Married or not: unknown'),
} as const;

export const CHILD_AGE = {
  within: text(
    'N’a pas dépassé son dix-neuvième anniversaire au jour de la demande de visa',
    'Not past the nineteenth birthday on the day of the visa request',
  ),
  past: text(
    'Dix-neuvième anniversaire dépassé au jour de la demande de visa',
    'Past the nineteenth birthday on the day of the visa request',
  ),
  frozen: text(
    'Dix-neuf ans dépassés pendant la procédure d’asile, visa demandé dans les trois mois de l’octroi : l’âge se juge au jour de la demande d’asile',
    'Past nineteen during the asylum procedure, visa asked for within three months of the grant: the age is that of the day of the claim',
  ),
  nineteen: text(
    'Entre dix-neuf et vingt ans : « au plus dix-neuf ans » se lit de deux façons',
    'Between nineteen and twenty: “at most nineteen” can be read in two ways',
  ),
  unknown: text('Date de naissance : inconnue', 'Date of birth: unknown'),
  freezeUnknown: text(
    'Dix-neuf ans dépassés ; l’exception de trois mois dépend de la demande d’asile et de l’octroi',
    'Past nineteen; the three-month exception depends on the claim and the grant',
  ),
} as const;

export const MINOR_SPONSOR = {
  met: text(
    'Demandeur mineur et non marié au jour de la demande',
    'Sponsor unmarried and a minor on the day of the request',
  ),
  later: text(
    'Demandeur devenu majeur depuis sa demande d’asile : la Cour de justice lui est favorable, le texte français se tait',
    'Sponsor come of age since the asylum claim: the Court of Justice is favourable, the French text is silent',
  ),
  'not-met': text(
    'Seul un demandeur mineur et non marié peut faire venir ses parents',
    'Only an unmarried minor may bring parents',
  ),
  unknown: text('Âge ou mariage du demandeur : inconnu', 'Sponsor’s age or marriage: unknown'),
} as const;

export const SIBLING = {
  met: text(
    'Mineur(e), à la charge effective des parents rejoignants',
    'A minor in the effective charge of the parents who come',
  ),
  'not-met': text(
    'Ni mineur(e), ni à la charge effective des parents',
    'No minor, or not in the effective charge of the parents',
  ),
  unknown: text(
    'Âge ou prise en charge par les parents : inconnu',
    'Age, or charge of the parents: unknown',
  ),
  noText: text(
    'Frères et sœurs : aucun texte avant le 1er janvier 2019',
    'Brothers and sisters: no text before 1 January 2019',
  ),
} as const;

export const BARRED = text(
  'Menace pour l’ordre public ou part prise aux persécutions : refus',
  'Threat to public order, or a part in the persecutions: refusal',
);

const FIELDS = {
  birthOn: text('Quelle est la date de naissance\u00a0?', 'What is the date of birth?'),
  married: text('Cette personne est-elle mariée\u00a0?', 'Is this person married?'),
  unionOn: text('De quel jour est l’union\u00a0?', 'What is the day of the union?'),
  commonLifeBeforeClaim: text(
    'Y avait-il une vie commune stable avant la demande d’asile\u00a0?',
    'Was there a stable common life before the asylum claim?',
  ),
  dependent: text(
    'Cette personne est-elle à la charge effective des parents\u00a0?',
    'Is this person in the effective charge of the parents?',
  ),
  claimOn: text(
    'De quel jour est la demande d’asile\u00a0?',
    'What is the day of the asylum claim?',
  ),
  grantedOn: text('De quel jour est la protection\u00a0?', 'What is the day of the grant?'),
  status: text('Quelle protection a le demandeur\u00a0?', 'Which protection has the sponsor?'),
  statelessCard: text(
    'A-t-il la carte de séjour d’apatride\u00a0?',
    'Does the sponsor hold the card of a stateless person?',
  ),
} as const;

export const askField = (parent: string, field: keyof typeof FIELDS) => ({
  pointer: `${parent}/${field}`,
  question: FIELDS[field],
});

export const NOBODY = {
  said: text('Personne n’est encore demandé', 'Nobody is asked for yet'),
  question: text('Qui est demandé\u00a0?', 'Who is asked for?'),
} as const;
