import type { Translation } from '../catalogue.ts';
import type { funds as fr } from '../fr/funds.ts';

export const funds: Translation<typeof fr> = {
  funds: {
    title: 'Third-party funds',
    none: 'No money was received on behalf of anybody else.',
    held: 'Held for this dossier: {amount}',
    heldAfter: '{amount} left',
    new: 'Note a movement',
    kind: 'Movement',
    kinds: { deposit: 'Money received', withdrawal: 'Money paid out' },
    on: 'Date',
    amount: 'Amount (€)',
    from: { deposit: 'Received from', withdrawal: 'Paid to' },
    label: 'Purpose',
    reference: 'CARPA reference',
    record: 'Note the movement',
    recorded: 'Movement noted',
    reversed: 'reversed',
    reverse: 'Reverse',
    reverseOf: 'Reverse the movement of {date}',
    reverseText: 'An opposite movement will be written. Both stay in sight: nothing is erased.',
    reason: 'Reason',
    reverseNow: 'Write the opposite movement',
  },
};
