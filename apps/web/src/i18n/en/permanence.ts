import type { Translation } from '../catalogue.ts';
import type { permanence as french } from '../fr/permanence.ts';

export const permanence: Translation<typeof french> = {
  permanence: {
    title: 'Duty',
    lead: 'Short limits, with or without a network. No client’s data is here: the page also opens when the session is closed.',
    table: 'Offline calculation, table of {issued}, valid until {until}',
    server: {
      asked: 'Asking the server…',
      confirms: 'The server confirms this table.',
      unreached: 'The server was not reached: the table kept on this device answers.',
    },
    ageing:
      'This table is {days} days old. Open the application with a network as soon as possible to renew it.',
    deviceClock: 'This device says {when} (Paris time).',
    wrongClock: {
      minutes: '{count, plural, one {# minute} other {# minutes}}',
      hours: '{count, plural, one {# hour} other {# hours}}',
      ahead: 'This device’s clock is {by} ahead of the server’s.',
      behind: 'This device’s clock is {by} behind the server’s.',
      effect:
        'Last days and last hours do not depend on it: they run from the hour of the notice. What is said to be past or to come does. Set the clock before counting a limit in hours.',
      lastContact: 'Found at the last contact with the server.',
    },
    situation: 'What was notified?',
    choose: 'Choose…',
    on: 'Notified on',
    today: 'Today',
    yesterday: 'Yesterday',
    clock: 'Hour of notification',
    clockHint:
      'As the act says, on the clock of the place. Unknown: leave empty, counted from 00:00.',
    place: 'Place of notification',
    result: 'Result',
    waits: 'Say what was notified and when: the last day and its reasons appear here.',
    lastMoment: 'Last moment',
    lastDay: 'Last day',
    clockOf: 'local time ({place})',
    clockOfZone: '{zone} time',
    otherReading: 'Other reading:',
    before: 'Before',
    passed: 'Past, by this device’s clock',
    why: 'Why this date?',
    law: 'What the law says',
    check: 'To be checked',
    remedies: 'References',
    copy: 'Copy the result',
    copied: 'Result copied. It holds no name.',
    note: 'Note for a dossier',
    noteDone: 'Noted on this device, without any name.',
    notified: 'Notified on {on}',
    notifiedAt: 'Notified on {on} at {clock}',
    noHour: 'hour unknown',
    notedTitle: 'To be put into a dossier',
    notedText: 'Kept on this device, without any name. Each line goes once it is in a dossier.',
    report: 'Put',
    reportOf: 'Put: {label}',
    reportTitle: 'Put into a dossier',
    remove: 'Remove',
    removeOf: 'Remove: {label}',
    removed: 'Calculation removed: {label}.',
    reportLater: 'Sign in with a network to put it into a dossier.',
    complete: 'Another situation, another fact? The full calculator needs a network.',
    calculator: 'Open the calculator',
    inCalculator: 'See in the calculator',
    back: 'Back to Quantième',
    retry: 'Check again',
    signIn: 'Sign in',
    refusals: {
      unverifiable: {
        title: 'This browser cannot verify the table',
        text: 'Without verifying signatures (Ed25519), no limit is shown. Update the browser, or call the firm.',
      },
      none: {
        title: 'No table on this device',
        text: 'Sign in once with a network: the table of the day is kept by itself. Meanwhile, call the firm.',
      },
      forged: {
        title: 'The table kept is not the one the server signed',
        text: 'It is damaged or altered: no limit is shown. Find a network to take another, or call the firm.',
      },
      'too-early': {
        title: 'This device’s clock is slow',
        text: 'It says a moment before the table was issued. Set the device’s date and time, then check again.',
      },
      'clock-went-back': {
        title: 'This device’s clock went back',
        text: 'It says a moment before it was last used. Set the device’s date and time, then check again.',
      },
      expired: {
        title: 'This device’s table has expired',
        text: 'The law may have changed since. Sign in with a network to renew it, or call the firm.',
      },
      'newer-law': {
        title: 'There are newer rules',
        text: 'The server announced them, but their table has not arrived here. Find a network, or call the firm.',
      },
      outside: {
        title: 'That day is not in the table',
        text: 'It goes from {from} to {to}. For another day, use the calculator with a network, or call the firm.',
      },
      'no-such-hour': {
        title: 'That hour does not exist on that day',
        text: 'Clocks go forward that night. Read the hour on the act again.',
      },
      'no-limit': {
        title: 'The engine has no short limit run here',
        text: 'Check the place and the act, then the rule in the calculator, with a network.',
      },
      'not-tabulated': {
        title: 'The table does not hold this calculation',
        text: 'Use the calculator with a network, or call the firm.',
      },
    },
  },
};
