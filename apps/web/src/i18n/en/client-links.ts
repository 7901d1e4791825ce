export const clientLinks = {
  clientLinks: {
    title: 'Link for the client',
    lead: 'The client photographs documents and sends them from their phone, without an account. They see neither the dossier nor anybody else’s documents.',
    leadAttempts:
      'The client notes their own attempts from their phone, with the screenshots. They join the timeline of the dossier.',
    new: 'New link',
    person: 'For',
    days: 'Valid for (days)',
    documents: 'Send documents',
    attempts: 'Note attempts to book an appointment',
    asked: 'Documents asked for',
    askedHint: 'Unless you choose, everything that is missing and that this person can provide.',
    nobody: 'Add a client to the dossier first.',
    given: 'Links given',
    states: {
      ready: 'not opened yet',
      opened: 'opened on {date}',
      expired: 'expired on {date}',
      revoked: 'withdrawn on {date}',
    },
    files: '{count, plural, =0 {no file} one {# file} other {# files}}',
    unseen:
      '{count, plural, one {# file that nobody has opened} other {# files that nobody has opened}}',
    noted: '{count, plural, =0 {no attempt} one {# attempt} other {# attempts}}',
    withdrawOf: 'Withdraw the link of {person} of {date}',
    withdrawn: 'The link of {person} is withdrawn. What came through it stays.',
    replace: 'Replace',
    replaceOf: 'Replace the link of {person} of {date}',
  },
} as const;
