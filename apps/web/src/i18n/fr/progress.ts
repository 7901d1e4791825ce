export const progress = {
  progress: {
    title: 'Où en est la procédure',
    since: 'depuis le {on}',
    next: 'Et maintenant',
    after: '(après {days, plural, one {un jour} other {# jours}}, par usage)',
    before: 'avant le {on} au soir',
    beforeClock: 'avant le {on} à {at}',
    over: 'délai passé le {on}',
    foreseen: 'Ce qui peut arriver ({count})',
    advice: '{count, plural, one {Un point à savoir} other {# points à savoir}}',
    toConfirm: 'à confirmer',
    write: 'Rédiger',
    writeFor: 'Rédiger\u00a0: {step}',
    unforeseen: 'Enregistré sans être prévu à ce stade\u00a0:',
  },
} as const;
