import { text, type Text } from '../text.ts';

/** A fact on which a document depends, and how a lawyer or a client is asked. */
export interface ChecklistFact {
  readonly type: 'yes-no' | 'choice' | 'several';
  readonly question: Text;
  /** None for yes or no. */
  readonly choices: Readonly<Record<string, Text>>;
}

const yesNo = (fr: string, en: string): ChecklistFact => ({
  type: 'yes-no',
  question: text(`${fr}\u00a0?`, `${en}?`),
  choices: {},
});

const oneOf = (
  [fr, en]: readonly [string, string],
  choices: Readonly<Record<string, Text>>,
  type: 'choice' | 'several' = 'choice',
): ChecklistFact => ({ type, question: text(`${fr}\u00a0?`, `${en}?`), choices });

const HOMES = {
  locataire: text('locataire', 'tenant'),
  proprietaire: text('propriétaire', 'owner'),
  'sous-locataire': text('sous-locataire', 'sub-tenant'),
  heberge: text('hébergé', 'staying with somebody'),
  hotel: text('à l’hôtel', 'in a hotel'),
  domicilie: text('sans domicile stable, domicilié', 'no stable home, elected address'),
};

const REQUESTS = {
  premiere: text('première demande', 'first request'),
  renouvellement: text('renouvellement', 'renewal'),
  changement: text('changement de statut', 'change of status'),
  duplicata: text('duplicata', 'duplicate'),
};

const INCOMES = {
  salarie: text('salaire', 'wages'),
  interim: text('intérim', 'agency work'),
  'plusieurs-employeurs': text('plusieurs employeurs', 'several employers'),
  btp: text('bâtiment', 'building trade'),
  arret: text(
    'arrêt maladie, maternité ou accident dans l’année',
    'sick, maternity or accident leave in the year',
  ),
  independant: text('commerce, artisanat, profession libérale', 'trade, craft, profession'),
  micro: text('micro-entreprise', 'micro-business'),
  chomage: text('chômage', 'unemployment benefit'),
  pension: text('retraite ou invalidité', 'retirement or disability pension'),
  'aah-asi': text('AAH ou ASI', 'AAH or ASI'),
  'pension-alimentaire': text(
    'pension alimentaire versée ou reçue',
    'maintenance paid or received',
  ),
  autres: text('autres revenus', 'other income'),
};

const AES_GROUNDS = {
  'L435-1': text('L. 435-1 (salarié, vie privée)', 'L435-1 (employee, private life)'),
  'L435-4': text('L. 435-4 (métiers en tension)', 'L435-4 (shortage occupations)'),
};

/** Every fact that a list of documents depends on. */
export const CHECKLIST_FACTS = {
  'pieces.demande': oneOf(['Quelle demande est faite', 'Which request is made'], REQUESTS),
  'pieces.titulaire': yesNo(
    'Le client est-il déjà titulaire d’un titre de séjour',
    'Does the client already hold a residence permit',
  ),
  'pieces.passeport': yesNo(
    'Le client a-t-il un passeport en cours de validité',
    'Does the client have a valid passport',
  ),
  'pieces.logement': oneOf(['Comment le client est-il logé', 'How is the client housed'], HOMES),
  'pieces.hebergeant-autre-adresse': yesNo(
    'La pièce d’identité de l’hébergeant porte-t-elle une autre adresse',
    'Does the host’s identity document show another address',
  ),
  'pieces.marie': yesNo('Le client est-il marié', 'Is the client married'),
  'pieces.etat-polygamie': yesNo(
    'L’État d’origine admet-il la polygamie',
    'Does the State of origin allow polygamy',
  ),
  'pieces.regularisation': yesNo(
    'Le client est-il entré sans le visa exigé, ou resté plus de trois mois sans carte',
    'Did the client enter without the visa required, or stay over three months without a permit',
  ),
  'pieces.regularisation-dispense': yesNo(
    'Est-il dispensé du visa de régularisation (réfugié, apatride, protection subsidiaire, L. 423-22, L. 426-1 à L. 426-3)',
    'Is the client exempt from the regularisation visa (refugee, stateless, subsidiary protection, L423-22, L426-1 to L426-3)',
  ),
  'pieces.visa-dispense': yesNo(
    'Est-il dispensé du visa de long séjour (L. 412-2, L. 412-3)',
    'Is the client exempt from the long-stay visa (L412-2, L412-3)',
  ),
  'pieces.mariage-france': yesNo(
    'Le mariage a-t-il été célébré en France',
    'Was the marriage celebrated in France',
  ),
  'pieces.partenaire-francais': yesNo(
    'Le partenaire est-il français',
    'Is the partner a French citizen',
  ),
  'pieces.couple': yesNo('Le client vit-il en couple', 'Does the client live as a couple'),
  'pieces.veuvage': yesNo(
    'La vie commune a-t-elle cessé par le décès du conjoint',
    'Did life together end by the spouse’s death',
  ),
  'pieces.enfants': yesNo('Le client a-t-il des enfants', 'Does the client have children'),
  'pieces.enfants-scolarises': yesNo(
    'A-t-il des enfants scolarisés',
    'Are any of the children at school',
  ),
  'pieces.reconnaissance': yesNo(
    'La filiation envers le parent français vient-elle d’une reconnaissance (L. 423-8)',
    'Does the tie with the French parent come from a recognition (L423-8)',
  ),
  'pieces.dcem': yesNo(
    'L’enfant a-t-il un document de circulation (DCEM)',
    'Does the child hold a travel document (DCEM)',
  ),
  'pieces.rf-partiel': yesNo(
    'Le regroupement est-il demandé pour une partie de la famille',
    'Is reunification asked for part of the family',
  ),
  'pieces.rf-autorise': yesNo(
    'Le préfet a-t-il autorisé le regroupement familial',
    'Has the prefect granted family reunification',
  ),
  'pieces.conjoint': yesNo('La demande vise-t-elle le conjoint', 'Is the request for the spouse'),
  'pieces.mariage-anterieur': yesNo(
    'L’un des époux a-t-il été marié auparavant',
    'Was either spouse married before',
  ),
  'pieces.enfant-un-parent': yesNo(
    'La demande vise-t-elle l’enfant d’un seul des conjoints',
    'Is the request for a child of one spouse alone',
  ),
  'pieces.autre-parent': yesNo(
    'L’autre parent de l’enfant vit-il, avec ses droits',
    'Is the child’s other parent alive and with rights',
  ),
  'pieces.autre-parent-prive': yesNo(
    'L’autre parent a-t-il disparu ou perdu ses droits',
    'Is the other parent missing or deprived of rights',
  ),
  'pieces.deces': yesNo(
    'Un conjoint précédent ou l’autre parent est-il décédé',
    'Is an earlier spouse or the other parent dead',
  ),
  'pieces.adoption': yesNo('Un enfant est-il adopté', 'Is a child adopted'),
  'pieces.kafala': yesNo(
    'Un enfant est-il recueilli par kafala algérienne',
    'Is a child under an Algerian kafala',
  ),
  'pieces.livret-famille': yesNo('Y a-t-il un livret de famille', 'Is there a family record book'),
  'pieces.concubin-en-france': yesNo(
    'Le client vit-il en concubinage en France',
    'Does the client cohabit in France',
  ),
  'pieces.pacs-en-france': yesNo(
    'Le client est-il lié par un Pacs en France',
    'Is the client in a Pacs in France',
  ),
  'pieces.enfants-en-france': yesNo(
    'Des enfants sont-ils déjà en France',
    'Are some children already in France',
  ),
  'pieces.revenus': oneOf(
    ['De quoi le client vit-il', 'What does the client live on'],
    INCOMES,
    'several',
  ),
  'pieces.demenagement': yesNo('Le client vient-il d’emménager', 'Has the client just moved in'),
  'pieces.logement-a-venir': yesNo(
    'Le logement prévu n’est-il pas encore disponible',
    'Is the planned home not available yet',
  ),
  'pieces.actes-douteux': yesNo(
    'Un acte manque-t-il, est-il contesté, ou le couple vit-il en concubinage',
    'Is an act missing or doubted, or does the couple cohabit',
  ),
  'pieces.ue-inactif': yesNo(
    'Le citoyen de l’Union est-il sans activité',
    'Is the Union citizen not working',
  ),
  'pieces.ue-partenaire': yesNo(
    'Le lien est-il un Pacs ou un concubinage (L. 200-5, 3°)',
    'Is the tie a Pacs or cohabitation (L200-5, 3°)',
  ),
  'pieces.ue-a-charge': yesNo(
    'Le client est-il descendant de 21 ans ou plus, ascendant ou autre parent à charge',
    'Is the client a dependent descendant of 21 or over, an ascendant or another relative',
  ),
  'pieces.pays-tiers': yesNo(
    'Le client est-il ressortissant d’un pays tiers',
    'Is the client a national of a third country',
  ),
  'pieces.aes': oneOf(
    ['Sur quel texte l’admission est-elle demandée', 'On which text is admission asked'],
    AES_GROUNDS,
  ),
  'pieces.cdi': yesNo('Le contrat est-il à durée indéterminée', 'Is the contract permanent'),
  'pieces.couvert': yesNo(
    'Le client est-il couvert par l’assurance maladie française',
    'Is the client covered by French health insurance',
  ),
  'pieces.plus-de-65-ans': yesNo('Le client a-t-il plus de 65 ans', 'Is the client over 65'),
  'pieces.rf': yesNo(
    'Le client est-il venu par regroupement familial',
    'Did the client come by family reunification',
  ),
  'pieces.garde': yesNo(
    'Les parents sont-ils divorcés ou non mariés',
    'Are the parents divorced or unmarried',
  ),
  'pieces.mandataire': yesNo(
    'Le client est-il représenté par quelqu’un qui n’est pas avocat',
    'Is the client represented by somebody who is not a lawyer',
  ),
  'pieces.etranger-10-ans': yesNo(
    'Le client a-t-il vécu hors de France dans les dix dernières années',
    'Did the client live out of France in the last ten years',
  ),
  'pieces.depot-papier': yesNo(
    'Le recours est-il déposé sur papier, ou sans l’inventaire automatique',
    'Is the application filed on paper, or without the automatic inventory',
  ),
  'pieces.suspension': yesNo(
    'Un référé suspension accompagne-t-il le recours',
    'Does a suspension request go with the application',
  ),
  'pieces.aide-juridictionnelle': yesNo(
    'L’aide juridictionnelle est-elle demandée',
    'Is legal aid asked for',
  ),
  'pieces.refus-explicite': yesNo('Le refus de visa est-il écrit', 'Is the visa refusal written'),
  'pieces.motif-familial': yesNo(
    'Le visa est-il demandé pour un motif familial',
    'Is the visa asked for on a family ground',
  ),
  'pieces.casier-dispense': yesNo(
    'Le client est-il réfugié, apatride ou entré avant ses 18 ans',
    'Is the client a refugee, stateless, or in France since before 18',
  ),
} as const satisfies Readonly<Record<string, ChecklistFact>>;

export type ChecklistFactId = keyof typeof CHECKLIST_FACTS;

export const isChecklistFact = (id: string): id is ChecklistFactId =>
  Object.hasOwn(CHECKLIST_FACTS, id);
