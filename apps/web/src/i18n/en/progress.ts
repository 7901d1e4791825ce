export const progress = {
  progress: {
    title: 'Where the procedure stands',
    since: 'since {on}',
    next: 'What now',
    after: '(after {days, plural, one {one day} other {# days}}, by custom)',
    before: 'by the evening of {on}',
    beforeClock: 'before {on} at {at}',
    over: 'time ended on {on}',
    foreseen: 'What may happen ({count})',
    advice: '{count, plural, one {One point to know} other {# points to know}}',
    toConfirm: 'to be confirmed',
    write: 'Write',
    writeFor: 'Write: {step}',
    unforeseen: 'Recorded without being foreseen at this stage:',
  },
};
