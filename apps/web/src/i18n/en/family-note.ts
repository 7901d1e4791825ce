/** The calculators of a family, from a dossier and into it. */
export const familyNote = {
  backToDossier: 'Back to the dossier',
  ofRegroupement: 'Check income, housing and family',
  ofReunification: 'Check who may join',
  shortMonths: 'Months below the amount',
  lacks: '{month}: {amount} short',
  shortMonthsRule: 'What decides is the total of the twelve months, not each month.',
  note: {
    write: 'Note in the dossier',
    done: 'Answer noted in the dossier.',
    on: 'Law as of {law}, application of {filed}',
    sums: '{basis}: {counted} counted for {threshold} to reach, difference {gap}',
  },
};
