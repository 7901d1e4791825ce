import type { Translation } from '../catalogue.ts';
import type { calendar as french } from '../fr/calendar.ts';

export const calendar: Translation<typeof french> = {
  calendar: {
    layout: 'Layout',
    layouts: { liste: 'List', semaine: 'Week', mois: 'Month', semestre: 'Six months' },
    today: 'Today',
    before: 'Before: {period}',
    after: 'After: {period}',
    windows: 'Open windows',
    nothing: 'Nothing',
    more: '{count, plural, one {+ # other} other {+ # others}}',
    month: 'Deadlines of the month',
    semester: 'Deadlines of the six months, by case',
    legend: 'Legend',
    empty: 'No deadline in these six months',
    moreDossiers: 'More cases',
    itemName: '{label} {reference} · {client}{who}, {mark}, {date}, {status}',
  },
  scope: {
    of: '{name}: choose whose',
    firm: 'The whole firm',
    people: 'People',
    unassigned: 'Assigned to nobody',
    team: 'Team',
    goneTeam: 'Deleted team',
  },
};
