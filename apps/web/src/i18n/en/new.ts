import type { Translation } from '../catalogue.ts';
import type { newThings as french } from '../fr/new.ts';

export const newThings: Translation<typeof french> = {
  new: {
    menu: 'New',
    letter: 'Letter received',
    dossier: 'New case',
    client: 'New client',
    event: 'Event in a case',
    task: 'Task in a case',
    time: 'Time spent on a case',
    whichDossier: 'Case',
    whichDossierHint: 'Reference or client’s name',
    taskAdded: 'Task added.',
    timeAdded: 'Time recorded.',
    typeMore: 'Type at least two letters.',
  },
};
