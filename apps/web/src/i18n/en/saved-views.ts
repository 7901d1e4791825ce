import type { Translation } from '../catalogue.ts';
import type { savedViews as french } from '../fr/saved-views.ts';

export const savedViews: Translation<typeof french> = {
  savedViews: {
    title: 'Saved views',
    all: 'All',
    hint: 'A filter or a layout you keep coming back to? Save it here.',
    save: 'Save this view',
    name: 'Name of the view',
    shared: 'Shared with the firm',
    saved: 'View “{name}” saved.',
    ofFirm: 'shared with the firm',
    opensHere: 'opens with the page',
    menuOf: 'Manage the view “{name}”',
    update: 'Replace by what is shown',
    updated: 'View “{name}” updated.',
    rename: 'Rename or share',
    default: 'Open the page with this view',
    noDefault: 'Stop opening the page with this view',
    earlier: 'Move before',
    later: 'Move after',
    delete: 'Delete',
    deleted: 'View “{name}” deleted.',
  },
};
