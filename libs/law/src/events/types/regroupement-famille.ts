import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, flag, remediesStated, title, words } from '../details.ts';
import { GROUNDS } from '../grounds.ts';

const BENEFICIARY: Details = {
  beneficiary: words('Bénéficiaire (initiales)', 'Beneficiary (initials)'),
  role: choice('Qualité', 'Relation', {
    conjoint: ['Conjoint', 'Spouse'],
    enfant: ['Enfant', 'Child'],
  }),
};

/** Family reunification, from the agreement to the card of each member: procedures.md (b). */
export const REGROUPEMENT_FAMILLE = eventTypes(['regroupement-familial'], {
  'rf-visa-demande': {
    label: ['Visa demandé', 'Visa applied for'],
    by: ['client'],
    on: 'filedOn',
    dates: ['receivedOn', 'registeredOn'],
    details: {
      ...BENEFICIARY,
      remediesStated,
      fileNumber: words('Numéro France-Visas', 'France-Visas number'),
    },
  },
  'rf-visa-verification': {
    label: ['Vérification de l’état civil', 'Check of civil status'],
    by: ['consulat'],
    on: 'notifiedOn',
    dates: ['toOn'],
    details: { ...BENEFICIARY, extended: flag('Prolongée', 'Extended') },
    after: ['rf-visa-demande'],
  },
  'rf-visa-delivre': {
    label: ['Visa délivré', 'Visa issued'],
    by: ['consulat'],
    on: 'issuedOn',
    dates: ['validFrom', 'expiresOn', 'deliveredOn'],
    details: BENEFICIARY,
    after: ['rf-visa-demande'],
  },
  'rf-visa-refuse': {
    label: ['Visa refusé', 'Visa refused'],
    by: ['consulat'],
    on: 'notifiedOn',
    details: { ...DECISION, ...BENEFICIARY, ...GROUNDS },
    after: ['rf-visa-demande'],
  },
  'rf-caducite': {
    label: ['Autorisation caduque', 'Authorisation lapsed'],
    by: ['time'],
    on: 'expiresOn',
    details: BENEFICIARY,
  },
  'rf-entree': {
    label: ['Entrée en France d’un membre de la famille', 'Entry of a family member'],
    by: ['client'],
    on: 'enteredOn',
    details: { ...BENEFICIARY, vlsTs: flag('Sous VLS-TS', 'With a long-stay visa as permit') },
    after: ['rf-visa-delivre'],
  },
  'rf-visite-medicale': {
    label: ['Visite médicale OFII', 'OFII medical visit'],
    by: ['ofii'],
    on: 'visitedOn',
    details: BENEFICIARY,
  },
  'cir-signe': {
    label: ['Contrat d’intégration signé', 'Integration contract signed'],
    by: ['client', 'ofii'],
    on: 'filedOn',
    details: BENEFICIARY,
  },
  'rf-titre-demande': {
    label: ['Titre demandé pour un membre de la famille', 'Permit asked for a family member'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: { ...BENEFICIARY, title },
  },
  'rf-titre-delivre': {
    label: ['Titre délivré à un membre de la famille', 'Permit issued to a family member'],
    by: ['prefet'],
    on: 'deliveredOn',
    dates: ['issuedOn', 'validFrom', 'expiresOn'],
    details: { ...BENEFICIARY, title },
  },
  'rf-rupture-vie-commune': {
    label: ['Rupture de la vie commune', 'End of life in common'],
    by: ['client'],
    on: 'brokenOn',
    details: {
      ...BENEFICIARY,
      cause: choice('Cause', 'Cause', {
        separation: ['Séparation', 'Separation'],
        deces: ['Décès du conjoint', 'Death of the spouse'],
        violences: ['Violences familiales ou conjugales', 'Domestic violence'],
      }),
      childrenBorn: flag(
        'Enfants nés de l’union, titulaire d’une carte de résident',
        'Children born of the union, holder of a resident card',
      ),
      protectionOrder: flag('Ordonnance de protection', 'Protection order'),
      initiatedByHolder: flag('À l’initiative du titulaire', 'On the holder’s initiative'),
    },
    procedures: ['regroupement-familial', 'retrait', 'renouvellement'],
  },
  'rf-resident-3a': {
    label: ['Trois ans de séjour régulier', 'Three years of regular stay'],
    by: ['time'],
    on: 'validFrom',
    details: BENEFICIARY,
    future: true,
  },
});
