export const acknowledgement = {
  acknowledgement: {
    title: 'Acknowledge',
    lead: '{count, plural, one {The mail was about this deadline.} other {The mail was about these # deadlines.}}',
    seen: 'I have seen it',
    plan: 'What is planned (optional)',
    planPlaceholder: 'Filed on…, appointment on…',
    ahead: 'Reminders still to come will be sent.',
    done: 'Noted. Nobody else will be told of this alert.',
    nothingLeft: 'There is nothing left to acknowledge.',
    openDossier: 'Open the dossier',
    openDossierOf: 'Open the dossier {reference}',
    openAlerts: 'Open the alerts',
    until: 'until {hour}',
    incomplete: 'This link is incomplete. Copy all of it from the mail.',
    states: {
      acknowledged: 'acknowledged by {by} on {at}',
      moved:
        'The date has changed since the mail, which said {told}. Reminders follow the new date.',
      done: 'Done since the mail.',
      ended: 'Calls for nothing any more since the mail.',
    },
  },
};
