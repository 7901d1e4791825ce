/** How the people of the simulated firm behave: shares of one, days, hours. */
export const HABITS = {
  /** Of a mail of its own that comes while the office is open: mean hours until it is read. */
  readAfterHours: 0.75,
  /** Of those that come when it is closed: read within two hours all the same; the others at the next opening. */
  readOutOfHours: 0.25,
  /** Hours after the opening within which a digest is read. */
  digestReadWithinHours: 2.5,
  /** Alerts that their reader acknowledges. */
  acknowledged: { immediate: 0.9, digest: { paralegal: 0.75, lawyer: 0.5 } },
  /** Acts done so many days before the last one. */
  leadDays: { least: 2, most: 15 },
  /** Acts left to the last two days. */
  lastMinute: 0.15,
  /** Of a limit in hours: part of it that has passed when the act is done. */
  leadOfHours: { least: 0.2, most: 0.8 },
  /** Acts nobody thinks of; whoever acknowledges an alert of one then does it. */
  forgotten: 0.03,
  recovered: 0.7,
  /** Limits for which the firm does not mean to act: acknowledged like the others. */
  lapsing: { fatal: 0.05, other: 0.25 },
  /** Acts recorded as the event they are (application, appeal); the others are only marked done. */
  recordedAsEvent: 0.7,
  /** Days of absence of each in the year, besides those on which the firm is closed. */
  holidays: [10, 10, 5] as const,
  sickDays: 2,
} as const;

/** What was assumed, for whoever reads the figures. */
export function habitsInWords(): readonly string[] {
  const {
    readAfterHours,
    readOutOfHours,
    digestReadWithinHours,
    acknowledged,
    leadDays,
    lastMinute,
    leadOfHours,
    forgotten,
    recovered,
    lapsing,
    holidays,
    sickDays,
  } = HABITS;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    `reads a mail of its own ${readAfterHours} h after it came (mean) in office hours; out of them ${percent(readOutOfHours)} within two hours, the others at the next opening; a digest within ${digestReadWithinHours} h of the opening`,
    `acknowledges ${percent(acknowledged.immediate)} of what came alone; in a digest ${percent(acknowledged.digest.paralegal)} (paralegals), ${percent(acknowledged.digest.lawyer)} (lawyers)`,
    `acts ${leadDays.least} to ${leadDays.most} days before the end, ${percent(lastMinute)} in the last two days; of a limit in hours after ${percent(leadOfHours.least)} to ${percent(leadOfHours.most)} of it`,
    `forgets ${percent(forgotten)} of the acts (${percent(recovered)} done once an alert of them is acknowledged); lets ${percent(lapsing.fatal)} of fatal limits and ${percent(lapsing.other)} of others lapse on purpose`,
    `is away ${holidays.join(' + ')} working days and ${sickDays} days of illness, with a deputy`,
  ];
}
