export const firmExports = {
  firmExports: {
    title: 'Export of the firm',
    lead: 'All the data of the firm and all its documents, in one file.',
    locked:
      'The file is encrypted with your passphrase (age format). It is kept nowhere: without it nobody opens the file, and neither do we.',
    kept: 'It stays seven days on the server, then it is deleted. Every owner of the firm is told by mail.',
    back: 'It opens without Quantième: a ZIP of JSON files and of your documents. It also makes the same firm again elsewhere; passwords are not in it.',
    ownersOnly: 'Only owners of the firm may export it.',
    passphrase: 'Passphrase',
    passphraseHint:
      '16 characters at least: four words that have nothing to do with each other, say.',
    again: 'The same, a second time',
    differs: 'The two passphrases are not the same.',
    ask: 'Export the firm',
    asked: 'The export was asked for. It is made in the background.',
    past: 'Exports',
    none: 'No export',
    noneText: 'Those you ask for will be here, to be downloaded.',
    states: {
      waiting: 'Waiting',
      running: 'Under way: {share}%',
      done: 'Ready',
      failed: 'Failed. Ask for another; if it happens again, tell whoever runs the server.',
      expired: 'Deleted from the server',
    },
    progress: 'How far the export is',
    holds:
      '{rows, plural, one {# record} other {# records}}, {documents, plural, one {# document} other {# documents}}, {kilobytes, number} KB',
    until: 'To be downloaded before',
    download: 'Download',
  },
};
