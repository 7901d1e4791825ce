import { text } from '@quantieme/law';
import { all, assess, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const PROCEDURE_REFERE_RDV: Title = {
  id: 'procedure-refere-rdv',
  kind: 'discretionary',
  family: 'procedure',
  duration: text('order within days/weeks', ''),
  work: text('n/a', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('appointment.route', 'in', ['rdv-en-ligne', 'demarches-simplifiees']),
        when('appointment.attempts', '>=', 2),
        when('appointment.span_days', '>', 7),
        when('appointment.registration_refused', '=', false),
        soft('appointment.written_requests', '>=', 1),
        assess('appointment.urgency_established', '=', true),
      ),
    },
  ],
  filing: text('', 'after several attempts spread over more than one week'),
  documents: [
    text('', 'dated screenshots showing URL, date/time and the « no slot » message'),
    text('', 'RAR letter + acknowledgement'),
    text('', 'e-mails'),
    text('', "the prefecture's own page imposing the online route"),
    text('', 'ready-to-file dossier'),
    text('', 'urgency exhibits'),
  ],
  notes: [],
};
