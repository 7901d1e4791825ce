import type { Translation } from '../catalogue.ts';
import type { rows as french } from '../fr/rows.ts';

export const rows: Translation<typeof french> = {
  rows: {
    choose: 'Select: {name}',
    chooseHint: 'Select (X)',
    chooseLoaded: 'Select the rows shown',
    chooseLoadedHint: 'Select the rows shown (Ctrl + A)',
    chosen: '{count, plural, one {# row selected} other {# rows selected}}',
    chooseAllUncounted: 'Select every result',
    chooseAll: 'Select all {count, number} results',
    chooseFirst: 'Select the first {count, number} of {total, number} results',
    most: 'at most {count, number} at a time',
    acts: 'Selected rows',
    clear: 'Clear the selection',
    clearHint: 'Clear the selection (Esc)',
    refused: '{count, plural, one {# row was not changed} other {# rows were not changed}}',
    give: 'Assign',
    giveResponsible: 'Lawyer',
    giveParalegal: 'Paralegal',
    givenDeadlines:
      '{count, plural, one {# deadline assigned to {name}.} other {# deadlines assigned to {name}.}}',
    ungivenDeadlines:
      '{count, plural, one {# deadline assigned to nobody.} other {# deadlines assigned to nobody.}}',
    givenDossiers:
      '{count, plural, one {# dossier assigned to {name}.} other {# dossiers assigned to {name}.}}',
    ungivenDossiers:
      '{count, plural, one {# dossier assigned to nobody.} other {# dossiers assigned to nobody.}}',
    undoLeft:
      '{count, plural, one {# row has changed since and stays as it is.} other {# rows have changed since and stay as they are.}}',
    task: 'Add a task',
    taskTitle: '{count, plural, one {A task in # dossier} other {The same task in # dossiers}}',
    addTask: '{count, plural, one {Add to # dossier} other {Add to # dossiers}}',
    taskAdded:
      '{count, plural, one {“{label}” added to # dossier.} other {“{label}” added to # dossiers.}}',
    acknowledged: '{count, plural, one {# alert acknowledged.} other {# alerts acknowledged.}}',
    verify: '{count, plural, =0 {Mark verified} one {Mark # verified} other {Mark # verified}}',
    verified: '{count, plural, one {# document verified.} other {# documents verified.}}',
    putAway: 'Remove from the cases',
    archived:
      '{count, plural, one {# document removed from its case.} other {# documents removed from their cases.}}',
    download: 'Download',
    noteReminders:
      '{count, plural, =0 {Note reminders} one {Note # reminder} other {Note # reminders}}',
    remindersNoted:
      '{count, plural, one {# reminder noted today.} other {# reminders noted today.}}',
    noneLate: 'None of the invoices chosen is late.',
    noneToVerify: 'All the documents chosen are verified or rejected already.',
    printedRows: '{count, plural, one {# row} other {# rows}}',
    printedOn: 'printed on',
    printedSome:
      'Only the first {count, number} rows were shown. For the whole list, use the page’s own “Print” button.',
    printedOf:
      'The first {count, number} rows of {total, number}. For the others, export the list or narrow the filters.',
    printedChosen: 'Chosen rows',
    tooManyTitle: 'A list too long for paper',
    tooMany:
      'The list has {total, number} rows; at most {count, number} are printed. Narrow the filters, or export the whole list to a spreadsheet.',
    exportInstead: 'Export to a spreadsheet',
    printFirst: 'Print the first {count, number}',
  },
};
