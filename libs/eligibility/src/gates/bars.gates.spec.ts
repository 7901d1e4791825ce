import { describeGate } from './gate.examples.ts';

const POLYGAMIST = { 'person.polygamy_in_france': true };
const SPOUSE = { 'person.spouse_of_polygamist': true };

describeGate('G-POLY', [
  ['no general rule yet', '2021-08-25', POLYGAMIST, 'eligible'],
  ['no document for a polygamist', '2021-08-26', POLYGAMIST, 'not-eligible', 'CESEDA L412-6'],
  ['the day after', '2021-08-27', POLYGAMIST, 'not-eligible', 'CESEDA L412-6'],
  ['the spouse of a polygamist is examined individually', '2021-08-26', SPOUSE, 'discretionary'],
  ['nobody spoke of polygamy', '2026-11-21', {}, 'eligible'],
]);

describeGate('G-CR-BARS', [
  ['no resident card for a polygamist', '2021-08-25', POLYGAMIST, 'not-eligible', 'CESEDA L432-3'],
  ['the general rule says it instead', '2021-08-26', POLYGAMIST, 'eligible'],
  ['nor for the spouse', '2021-08-25', SPOUSE, 'not-eligible', 'CESEDA L432-3'],
  ['nor for the spouse, still', '2021-08-26', SPOUSE, 'not-eligible', 'CESEDA L432-3'],
  [
    'nor after mutilating a child',
    '2026-11-21',
    { 'order.conviction_222_9_minor': true },
    'not-eligible',
    'CESEDA L432-3',
  ],
]);

const REFUSED = { 'engagement.refused': true };
const BREACH = { 'engagement.serious_breach': true };

describeGate('G-VALUES', [
  ['the law is there, the contract is not', '2024-01-28', REFUSED, 'eligible'],
  ['no contract to refuse the day before', '2024-07-16', REFUSED, 'eligible'],
  ['refuses to sign', '2024-07-17', REFUSED, 'not-eligible', 'CESEDA L412-8'],
  ['refuses to sign the day after', '2024-07-18', REFUSED, 'not-eligible', 'CESEDA L412-8'],
  ['a serious and deliberate breach', '2024-07-17', BREACH, 'not-eligible', 'CESEDA L412-8'],
  [
    'hasn’t signed yet: a formality',
    '2026-11-21',
    { 'engagement.contract_signed': false },
    'eligible',
  ],
]);

describeGate('G-VALUES-RENEW', [
  ['refuses to sign the new contract', '2024-07-16', REFUSED, 'eligible'],
  ['refuses to sign the new contract', '2024-07-17', REFUSED, 'not-eligible', 'CESEDA L412-8'],
  ['a breach may cost the renewal, and doesn’t bar it', '2026-11-21', BREACH, 'discretionary'],
]);

describeGate('G-PROT', [
  ['a refugee who lives in polygamy', '2021-08-25', POLYGAMIST, 'eligible'],
  ['a refugee who lives in polygamy: a risk', '2021-08-26', POLYGAMIST, 'discretionary'],
  ['a refugee who refuses the contract', '2024-07-16', REFUSED, 'eligible'],
  ['a refugee who refuses the contract: a risk', '2024-07-17', REFUSED, 'discretionary'],
  ['a simple threat: a risk', '2026-11-21', { 'order.threat_level': 'simple' }, 'discretionary'],
  [
    'a grave threat',
    '2026-11-21',
    { 'order.threat_level': 'grave' },
    'not-eligible',
    'CESEDA L412-5',
  ],
]);

const OQTF = { 'order.oqtf_unexecuted': true };

describeGate('G-REFUS-2024', [
  ['an obligation to leave, not complied with', '2024-01-27', OQTF, 'eligible'],
  ['an obligation to leave, not complied with', '2024-01-28', OQTF, 'discretionary'],
  ['an obligation to leave, not complied with', '2024-01-29', OQTF, 'discretionary'],
  ['a false document', '2026-11-21', { 'order.false_document_facts': true }, 'discretionary'],
  ['facts of the list', '2026-11-21', { 'order.listed_offence_432_1_1': true }, 'discretionary'],
  [
    'facts on an official',
    '2026-11-21',
    { 'order.offence_against_official': true },
    'discretionary',
  ],
  [
    'a ban on returning, at any time',
    '2023-06-01',
    { 'order.entry_ban_in_force': true },
    'discretionary',
  ],
]);
