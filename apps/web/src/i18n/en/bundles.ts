import type { Translation } from '../catalogue.ts';
import type { bundles as french } from '../fr/bundles.ts';

export const bundles: Translation<typeof french> = {
  bundles: {
    all: 'Bundles of the case',
    empty: 'No bundle yet',
    emptyText:
      'Choose the proceeding: the documents it calls for are proposed in order, numbered and checked. The application itself is filed apart, in the same envelope.',
    proceeding: 'Proceeding',
    begin: 'Begin a bundle',
    exhibits: 'Exhibits, in the order of the inventory',
    order: 'Drag an exhibit, or stand on its number and press an arrow key.',
    place: 'PJ {number}, {title}: arrow keys move it',
    noExhibit: 'No exhibit chosen',
    noExhibitText: 'Add those of the case below; upload others under “Documents”.',
    up: 'Move “{title}” up',
    down: 'Move “{title}” down',
    rename: 'Rename “{title}”',
    remove: 'Remove “{title}”',
    title: 'Title in the inventory',
    others: 'Other documents of the case',
    add: 'Add',
    addOne: 'Add “{title}”',
    firstNumber: 'Number of the first exhibit',
    firstNumberText: 'For a later brief, number on.',
    findings: 'Check',
    passes: 'Nothing keeps it from being filed.',
    check: 'Check every file',
    severities: { error: 'To be corrected', warning: 'To be verified' },
    forms: { zip: 'a file for each exhibit', one: 'single file' },
    downloads: 'Files to be filed',
    saves: { zip: 'A file for each exhibit (zip)', one: 'A single PDF with bookmarks' },
    downloadsText:
      'The inventory comes with them. The text wants a file for each exhibit; a single file, for a homogeneous series only (CJA R. 414-5).',
    filing: 'Filing',
    filingText:
      'Once filed on Télérecours, copy the receipt: the event is recorded and the time limits follow.',
    filedOn: 'Registered on',
    filedAt: 'Hour of registration',
    court: 'Court',
    caseNumber: 'Case number',
    receipt: 'Receipt of filing',
    receiptText: 'Among the documents of the case: upload it first under “Documents”.',
    file: 'Record the filing',
    filed: 'Filed, recorded here on',
    filedShort: 'filed',
  },
};
