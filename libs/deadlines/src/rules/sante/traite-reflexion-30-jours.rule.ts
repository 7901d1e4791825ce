import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';

/** Likely victim of trafficking or procuring: thirty days to choose, without any removal. */
export const TRAITE_REFLEXION_30_JOURS: Rule = {
  id: 'traite-reflexion-30-jours',
  label: text('Victime de traite : délai de réflexion', 'Victim of trafficking: reflection period'),
  explanation: text(
    "La victime probable de traite ou de proxénétisme, informée par la police ou la gendarmerie, peut choisir trente jours de réflexion, qui courent de la remise du récépissé. Pendant ce temps aucune mesure d'éloignement ne peut être prise ni exécutée : vérifiez toute OQTF de ces jours. Le récépissé permet de travailler. Le préfet peut y mettre fin (lien renoué avec les auteurs, menace grave).",
    'A likely victim of trafficking or procuring, told by the police or gendarmerie, may choose thirty days of reflection, which run from the handing over of the receipt. Meanwhile no removal may be decided or carried out: check every obligation to leave of those days. The receipt allows work. The prefect may end it (link renewed with the authors, serious threat).',
  ),
  nature: 'window',
  severity: 'important',
  trigger: { on: ['recepisse-reflexion-remis'], start: fromNamed('deliveredOn') },
  versionBy: startDay,
  versionDate: text('remise du récépissé', 'receipt handed over'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'plain', unit: 'day', count: 30, roll: 'no' },
      sources: [source('CESEDA', 'R425-2'), source('CESEDA', 'R425-1'), source('CESEDA', 'R425-3')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['plainte-deposee'],
      reason: text(
        'Plainte ou témoignage : le titre de L. 425-1 est ouvert',
        'Complaint or testimony: the permit of L. 425-1 is open',
      ),
    },
    {
      outcome: 'extinguished',
      by: ['reflexion-interrompue'],
      actedOn: ({ on }) => on,
      reason: text('Le préfet y a mis fin', 'The prefect ended it'),
    },
  ],
  effect: text(
    "La protection contre l'éloignement prend fin ; une plainte ou un témoignage ouvre le titre de L. 425-1.",
    'Protection against removal ends; a complaint or testimony opens the permit of L. 425-1.',
  ),
  calculator: { event: 'recepisse-reflexion-remis', startsAs: 'deliveredOn' },
};
