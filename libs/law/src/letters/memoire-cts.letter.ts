import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';
import { PRIVATE_LIFE_AT_STAKE } from './pleading.ts';

/** Brief for the commission du titre de séjour, which hears the person before a refusal or a withdrawal. */
export const MEMOIRE_CTS: LetterDefinition = {
  id: 'memoire-cts',
  label: text(
    'Mémoire pour la commission du titre de séjour',
    'Brief for the residence commission',
  ),
  kind: 'letter',
  addressee: 'commission',
  sources: [
    'CESEDA L432-13',
    'CESEDA L432-15',
    'CESEDA R432-7',
    'CESEDA R432-9',
    'CESEDA R432-11',
    'CESEDA R432-14',
    'CEDH 8',
    'CIDE 3-1',
  ],
  records: 'observations-deposees',
  limits: ['commission-convocation-15-jours', 'commission-avis-3-mois'],
  subject:
    'Mémoire pour la séance du {rendezVous.le} de la commission du titre de séjour : {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Mesdames et Messieurs les membres de la commission,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `Par une convocation du {convocation.du}, reçue le {convocation.recueLe}, ${MX} a été invité{#client.feminin?}e{/client.feminin?} à se présenter devant vous le {rendezVous.le} à {rendezVous.heure}, au lieu suivant\u{a0}: {rendezVous.lieu}. L’autorité préfectorale envisage la mesure suivante\u{a0}: {mesure.nature}.`,
    },
    { heading: 'Sur la saisine et la convocation', level: 2 },
    {
      paragraph:
        'La commission est saisie pour avis dans les cas qu’énumère l’article L. 432-13 du code de l’entrée et du séjour des étrangers et du droit d’asile. L’étranger est convoqué par écrit au moins quinze jours avant la réunion ; il peut être assisté d’un conseil ou de toute personne de son choix et être entendu avec l’assistance d’un interprète (article L. 432-15 du même code). La demande d’avis est accompagnée des documents nécessaires et des motifs qui conduisent le préfet à envisager sa décision (article R. 432-7).',
    },
    {
      when: 'convocation.tardive',
      then: [
        {
          paragraph:
            'Le délai de quinze jours n’a pas été respecté. Il est demandé le renvoi à une séance ultérieure ; à défaut, l’irrégularité est d’ores et déjà relevée.',
        },
      ],
    },
    { heading: 'Demandes relatives à la séance', level: 2 },
    { paragraph: `${MX} demande\u{a0}:` },
    {
      when: 'interprete.langue',
      then: [{ list: ['l’assistance d’un interprète en langue {interprete.langue} ;'] }],
    },
    {
      when: 'cts.maire',
      then: [
        {
          list: [
            'l’audition du maire de la commune de résidence, ou de son représentant (article R. 432-11) ;',
          ],
        },
      ],
    },
    {
      when: 'aide.demandee',
      then: [
        {
          list: [
            'l’admission provisoire à l’aide juridictionnelle, que peut prononcer le président de la commission (article L. 432-15) ;',
          ],
        },
      ],
    },
    {
      list: [
        'la transcription des explications données dans le procès-verbal transmis au préfet avec l’avis motivé, et la communication de cet avis (article R. 432-14) ;',
        'la mise à disposition, jusqu’à la décision, de l’attestation de prolongation de l’instruction ou du récépissé, valable trois mois et renouvelé, avec l’autorisation de travailler lorsque le titre précédent la donnait (article R. 432-9).',
      ],
    },
    { heading: 'Rappel des faits', level: 2 },
    { each: 'faits', line: '{date} : {texte}' },
    { heading: 'Discussion', level: 2 },
    {
      when: 'demande.article',
      then: [
        {
          paragraph: `${MX} demande à séjourner sur le fondement de l’article {demande.article} du code de l’entrée et du séjour des étrangers et du droit d’asile.`,
        },
      ],
    },
    { each: 'moyens', line: '{texte}' },
    { when: 'vie.liens', then: PRIVATE_LIFE_AT_STAKE },
    { heading: 'Conclusion', level: 2 },
    {
      paragraph: `Pour ces motifs, ${MX} vous demande d’émettre un avis motivé favorable à la délivrance, au renouvellement ou au maintien de son droit au séjour.`,
    },
    ...EXHIBITS_IF_ANY,
    {
      paragraph:
        'Je vous prie d’agréer, Mesdames et Messieurs les membres de la commission, l’expression de ma considération distinguée.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Cas de saisine', pattern: /article L\.\s432-13/u, source: 'CESEDA L432-13' },
    {
      what: 'Convocation quinze jours avant',
      pattern: /au moins quinze jours avant/u,
      source: 'CESEDA L432-15',
    },
    { what: 'Date de la séance', pattern: /\{rendezVous\.le\}/u, source: 'CESEDA R432-11' },
    { what: 'Interprète', pattern: /\{interprete\.langue\}/u, source: 'CESEDA L432-15' },
    { what: 'Audition du maire', pattern: /l’audition du maire/u, source: 'CESEDA R432-11' },
    {
      what: 'Aide juridictionnelle',
      pattern: /admission provisoire à l’aide juridictionnelle/u,
      source: 'CESEDA L432-15',
    },
    { what: 'Document provisoire', pattern: /R\.\s432-9/u, source: 'CESEDA R432-9' },
    { what: 'Avis communiqué', pattern: /R\.\s432-14/u, source: 'CESEDA R432-14' },
  ],
};
