export const appointment = {
  appointment: {
    title: 'No appointment to be had',
    note: 'Note an attempt',
    url: 'Page address',
    service: 'Service chosen',
    clock: 'Hour',
    capture: 'Screenshot',
    captureHint: 'Date, hour and address in sight. It joins the exhibits of the dossier.',
    choose: 'Choose a file',
    clear: 'Remove the screenshot',
    results: {
      'aucun-creneau': 'No slot',
      'erreur-technique': 'Technical error',
      quota: 'Quota reached',
      'prochain-creneau-date': 'Far slot',
    },
    nextSlot: 'Slot shown, even far away',
    nextSlotMissing: 'Say the date of the slot that the page showed.',
    noted: 'Attempt noted: {result}',
    readiness: {
      insufficient: 'Insufficient evidence',
      fragile: 'Weak evidence',
      solid: 'Solid evidence',
    },
    counts:
      '{attempts, plural, =0 {No attempt} one {# attempt} other {# attempts}}{days, plural, =0 {.} one { on one day} other { on # days}}',
    range: 'from {from} to {to}.',
    gap: 'Longest gap: {days, plural, one {one day} other {# days}}.',
    hasOf: '{has} / {wanted}',
    held: 'Done:',
    missing: 'Missing:',
    makeTable: 'Make the table of attempts',
    tableMade: 'Table up to date, among the documents.',
    openTable: 'Open it',
    urgency:
      'Urgency is still to be shown: presumed for a renewal; for a first request, the circumstances (a job at risk, coming of age, care, how long it has lasted). Without a text beside it, what is expected is prudent practice, not law.',
    closed:
      'Since the first attempt: {label}, on {on}. The judge of useful measures can no longer be asked; the annulment action and the suspension remain.',
  },
};
