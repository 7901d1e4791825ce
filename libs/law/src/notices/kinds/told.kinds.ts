import type { EventTypeId } from '../../events/registry.ts';
import { phrase } from './kind.ts';

interface ToldKind {
  readonly type: EventTypeId;
  readonly words: readonly RegExp[];
}

/** How clients, relatives, associations and colleagues tell of an act, in their own words: never enough to be sure. */
export const TOLD_KINDS: readonly ToldKind[] = [
  {
    type: 'oqtf-notifiee',
    words: [
      phrase('oqtf'),
      phrase('(?:quitter|partir de|sortir de) (?:la )?france'),
      phrase("(?<!sans )(?:obligation|ordre) de (?:quitter|partir)|l'oblige a partir"),
      phrase('quitter le territoire|leave (?:the )?(?:french )?(?:territory|france)'),
    ],
  },
  {
    type: 'transfert-notifie',
    words: [
      phrase(
        "arrete de transfert|decision de transfert|transfert (?:vers|pour) (?:l'|la |le )?[a-z]{4}",
      ),
    ],
  },
  {
    type: 'assignation-notifiee',
    words: [
      phrase(
        'assignation a residence|assignee? a residence|pointer (?:au|a la|tous|chaque|deux|trois)',
      ),
    ],
  },
  {
    type: 'retention-notifiee',
    words: [
      phrase(
        '(?:placee?|emmenee?|conduite?|transferee?|mise?|est) (?:en|au) (?:centre de )?(?:retention|cra)\\b',
      ),
    ],
  },
  {
    type: 'refus-notifie',
    words: [
      phrase(
        '(?:refus\\w*|rejet\\w*)[^.;\\n]{0,70} (?:titre|carte|sejour|renouvellement(?! de l)|papiers)',
      ),
      phrase(
        '(?:titre|carte|sejour|renouvellement|papiers)[^.;\\n]{0,70} (?:refusee?s?|rejetee?s?|refus)\\b',
      ),
    ],
  },
  {
    type: 'visa-refuse',
    words: [phrase('visa[^.;]{0,60} refus\\w*|refus\\w*[^.;]{0,40} visa')],
  },
  {
    type: 'decision-ofpra',
    words: [
      phrase(
        "ofpra[^.;]{0,80} (?:rejet|refus|accord|reconnu|decision)|(?:rejet|refus|decision)\\w*[^.;]{0,40} (?:de l'|par l')?ofpra",
      ),
    ],
  },
  {
    type: 'decision-cnda',
    words: [
      phrase(
        'cnda[^.;]{0,60} (?:a rejete|a refuse|a accorde|decision du)|(?:rejet|refus|decision)\\w*[^.;]{0,30} (?:de la|par la) cnda',
      ),
    ],
  },
  {
    type: 'convocation-recue',
    words: [
      phrase(
        '(?:convoquee?|convocation|rendez[- ]vous|rdv)[^.;]{0,120} (?:prefecture|sous-prefecture|guichet|commissariat|police)',
      ),
      phrase(
        '(?:prefecture|sous-prefecture|commissariat|police)[^.;]{0,120} (?:convoquee?|convocation|rendez[- ]vous|rdv)',
      ),
    ],
  },
  {
    type: 'avis-audience',
    words: [
      phrase('audience (?:au|devant le) (?:ta|tribunal)'),
      phrase(
        "l'audience (?:est|sera|aura lieu|est fixee) (?:le|au|demain|lundi|mardi|mercredi|jeudi|vendredi)",
      ),
      phrase(
        'audience[^.;]{0,60} (?:le|au) (?:tribunal|lundi|mardi|mercredi|jeudi|vendredi)|(?:tribunal|ta)[^.;]{0,60} audience',
      ),
    ],
  },
  {
    type: 'complement-demande',
    words: [
      phrase('(?:demand|reclam|manqu)\\w*[^.;]{0,60} (?:pieces|documents|papiers|justificatifs)'),
    ],
  },
  {
    type: 'retention-prolongee',
    words: [
      phrase('prolong\\w+ (?:de |sa |la |le )?(?:retention|cra)|retention[^.;]{0,30} prolongee'),
    ],
  },
  {
    type: 'refus-entree-notifie',
    words: [
      phrase(
        "refus d'entree|(?:bloquee?|retenue?) (?:a l'aeroport|a la frontiere|a roissy|a orly)",
      ),
    ],
  },
  {
    type: 'zone-attente-placement',
    words: [phrase("(?:en|dans la) zone d'attente")],
  },
  {
    type: 'entretien',
    words: [
      phrase(
        "entretien (?:a l'|avec l')?ofpra|ofpra[^.;]{0,60} (?:entretien|convoquee?|convocation)",
      ),
    ],
  },
  {
    type: 'expulsion-notifiee',
    words: [phrase("arrete d'expulsion|expulsion prononcee")],
  },
];
