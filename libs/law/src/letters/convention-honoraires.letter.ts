import { text } from '../text.ts';
import type { Block, LetterDefinition } from './letter.ts';
import { CLIENT, DATA_PROTECTION } from './parts.ts';

const FLAT_FEE: Block = {
  paragraph:
    'Les honoraires sont fixés forfaitairement à {honoraires.forfait} hors taxes, taxe sur la valeur ajoutée en sus au taux de {honoraires.tva}, pour l’ensemble des diligences énumérées ci-dessus.',
};
const BEYOND_FLAT_FEE: Block = {
  paragraph:
    'Les diligences qui n’y sont pas comprises, engagées avec l’accord préalable du client, sont facturées au temps passé au taux horaire de {honoraires.tauxHoraire} hors taxes, taxe sur la valeur ajoutée en sus au même taux.',
};
const HOURLY_FEE: Block = {
  paragraph:
    'Les diligences sont facturées au temps passé, au taux horaire de {honoraires.tauxHoraire} hors taxes, taxe sur la valeur ajoutée en sus au taux de {honoraires.tva}. Le temps prévisible est estimé à {honoraires.estimation} ; l’avocat avertit le client avant tout dépassement et lui remet un relevé des diligences accomplies.',
};

/** Fee agreement, written as the law of 31 December 1971 asks. */
export const CONVENTION_HONORAIRES: LetterDefinition = {
  id: 'convention-honoraires',
  label: text('Convention d’honoraires', 'Fee agreement'),
  kind: 'form',
  addressee: 'client',
  sources: ['Loi 71-1130 10', 'Loi 91-647', 'Règlement 2016/679'],
  records: null,
  limits: [],
  subject: 'Convention d’honoraires',
  body: [
    { paragraph: 'Entre les soussignés :' },
    {
      paragraph:
        'Maître {avocat.nom}, {cabinet.nom}, avocat au barreau de {cabinet.barreau}, {cabinet.domicile}, téléphone {cabinet.telephone}, courriel {cabinet.courriel}, SIRET {cabinet.siret}{#cabinet.tva?}, TVA intracommunautaire {cabinet.tva}{/cabinet.tva?}, ci-après « l’avocat »,',
    },
    { paragraph: `et ${CLIENT}, demeurant {client.domicile}, ci-après «\u{a0}le client\u{a0}»,` },
    {
      paragraph:
        'il est convenu ce qui suit, en application de l’article 10 de la loi n° 71-1130 du 31 décembre 1971, qui veut une convention d’honoraires écrite précisant le montant ou le mode de détermination des honoraires couvrant les diligences prévisibles, ainsi que les divers frais et débours envisagés.',
    },
    { heading: 'Article 1. Mission', level: 2 },
    {
      paragraph:
        'Le client charge l’avocat de la mission suivante (dossier {dossier.reference}) : {honoraires.mission}. Toute diligence qui n’y entre pas, notamment une voie de recours contre la décision à intervenir, fera l’objet d’un accord écrit distinct. L’avocat est tenu d’une obligation de moyens : aucun résultat n’est promis.',
    },
    { paragraph: 'Diligences prévisibles et étapes :' },
    { each: 'diligences', line: '{texte}' },
    { heading: 'Article 2. Honoraires', level: 2 },
    {
      when: 'honoraires.forfait',
      then: [FLAT_FEE, { when: 'honoraires.tauxHoraire', then: [BEYOND_FLAT_FEE] }],
    },
    {
      when: '!honoraires.forfait',
      then: [{ when: '!aide.totale', then: [HOURLY_FEE] }],
    },
    {
      when: 'honoraires.resultat',
      then: [
        {
          paragraph:
            'Un honoraire complémentaire de résultat de {honoraires.resultat} hors taxes s’ajoute aux honoraires qui précèdent si le résultat suivant est obtenu par une décision devenue définitive : {honoraires.succes}.',
        },
      ],
    },
    {
      paragraph:
        'Conformément à la loi, aucun honoraire n’est fixé en fonction du seul résultat obtenu.',
    },
    {
      when: 'honoraires.provision',
      then: [
        {
          paragraph:
            'Une provision de {honoraires.provision} est versée à la signature ; elle s’impute sur les honoraires.',
        },
      ],
    },
    {
      paragraph:
        'Calendrier de paiement : {honoraires.echeancier}. Chaque paiement donne lieu à une facture.',
    },
    { heading: 'Article 3. Frais et débours', level: 2 },
    {
      paragraph:
        'Ne sont pas compris dans les honoraires et restent à la charge du client, sur justificatif, les frais et débours envisagés suivants : {honoraires.frais}. Toute autre dépense est soumise à l’accord préalable du client.',
    },
    { heading: 'Article 4. Aide juridictionnelle', level: 2 },
    {
      when: 'aide.totale',
      then: [
        {
          paragraph:
            'Le client est admis, ou demande à être admis, au bénéfice de l’aide juridictionnelle totale. Dès lors qu’elle est accordée pour la mission, et tant qu’elle l’est, aucun honoraire ni provision n’est dû par le client pour cette mission, dans les conditions de la loi n° 91-647 du 10 juillet 1991 ; les stipulations de l’article 2 ne s’appliquent que si elle est refusée ou retirée.',
        },
      ],
    },
    {
      when: '!aide.totale',
      then: [
        {
          paragraph:
            'Le client déclare avoir été informé des conditions de l’aide juridictionnelle prévue par la loi n° 91-647 du 10 juillet 1991 et de la faculté de la demander{#aide.demandee?} ; il l’a demandée le {aide.demandeeLe}, et la présente convention sera mise en accord avec la décision du bureau{/aide.demandee?}. En cas d’aide partielle, l’honoraire complémentaire fait l’objet d’une convention écrite dans les conditions de cette loi.',
        },
      ],
    },
    { heading: 'Article 5. Fin de la mission avant son terme', level: 2 },
    {
      paragraph:
        'Chaque partie peut mettre fin à la mission par écrit, l’avocat en temps utile pour que les intérêts du client soient sauvegardés. Les diligences déjà accomplies sont alors rémunérées au prorata du forfait ou au temps passé ; le surplus des sommes versées est restitué, de même que les pièces remises.',
    },
    { heading: 'Article 6. Droit de rétractation', level: 2 },
    {
      when: 'convention.aDistance',
      then: [
        {
          paragraph:
            'La convention étant conclue à distance ou hors établissement, le client consommateur dispose d’un délai de quatorze jours à compter de sa conclusion pour se rétracter, sans motif ni pénalité, par toute déclaration dénuée d’ambiguïté adressée à {cabinet.courriel} ou à l’adresse du cabinet, par exemple au moyen du formulaire ci-dessous. Si le client demande que l’exécution commence avant la fin de ce délai, il doit les honoraires des diligences accomplies jusqu’à sa rétractation.',
        },
        {
          paragraph:
            'Demande d’exécution immédiate : ☐ je demande que la mission commence avant la fin du délai de rétractation. Date et signature :',
        },
        {
          paragraph:
            'Formulaire de rétractation, à renvoyer seulement si le client veut se rétracter : « Je notifie à Maître {avocat.nom} ma rétractation de la convention d’honoraires du {date.jour} (dossier {dossier.reference}). Nom, adresse, date, signature. »',
        },
      ],
    },
    {
      when: '!convention.aDistance',
      then: [
        {
          paragraph:
            'La convention est signée au cabinet, en présence des deux parties. Si elle l’était à distance ou hors établissement, le client consommateur disposerait d’un délai de quatorze jours pour se rétracter.',
        },
      ],
    },
    { heading: 'Article 7. Contestation et médiation', level: 2 },
    {
      paragraph:
        'Toute contestation relative aux honoraires peut être portée devant le bâtonnier de l’ordre des avocats au barreau de {cabinet.barreau}. Après une réclamation écrite adressée à l’avocat et restée sans solution, le client consommateur peut aussi recourir gratuitement au médiateur de la consommation : {cabinet.mediateur}.',
    },
    { heading: 'Article 8. Secret professionnel et données personnelles', level: 2 },
    DATA_PROTECTION,
    {
      paragraph: 'Fait à {lieu}, le {date.jour}, en deux exemplaires, dont un est remis au client.',
    },
    { paragraph: 'L’avocat :' },
    { signature: 'Maître {avocat.nom}' },
    { paragraph: 'Le client, précédé de la mention « Lu et approuvé » :' },
    { signature: '{client.civilite} {client.nomComplet}' },
  ],
  mentions: [
    {
      what: 'Convention écrite',
      pattern: /article 10 de la loi n°\s71-1130/u,
      source: 'Loi 71-1130 10',
    },
    { what: 'Mission', pattern: /\{honoraires\.mission\}/u, source: null },
    { what: 'Diligences prévisibles', pattern: /\{#diligences\}/u, source: 'Loi 71-1130 10' },
    { what: 'Honoraires : forfait', pattern: /\{honoraires\.forfait\}/u, source: null },
    { what: 'Honoraires : taux horaire', pattern: /\{honoraires\.tauxHoraire\}/u, source: null },
    { what: 'TVA', pattern: /\{honoraires\.tva\}/u, source: null },
    {
      what: 'Frais et débours envisagés',
      pattern: /\{honoraires\.frais\}/u,
      source: 'Loi 71-1130 10',
    },
    {
      what: 'Pas d’honoraire au seul résultat',
      pattern: /aucun honoraire n’est fixé en fonction du seul résultat/u,
      source: 'Loi 71-1130 10',
    },
    { what: 'Aide juridictionnelle', pattern: /loi n°\s91-647/u, source: 'Loi 91-647' },
    { what: 'Rétractation de quatorze jours', pattern: /quatorze jours/u, source: null },
    { what: 'Médiateur', pattern: /\{cabinet\.mediateur\}/u, source: null },
    { what: 'Bâtonnier', pattern: /bâtonnier/u, source: null },
    {
      what: 'Protection des données',
      pattern: /Données personnelles/u,
      source: 'Règlement 2016/679',
    },
  ],
};
